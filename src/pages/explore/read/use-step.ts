import { useEffect, useEffectEvent, useRef } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import type { Neighbours } from '#domain/neighbours.ts';

/**
 * The step to an event beside: where its id has not come (`''`), it is taken once it has, unless the reader has gone elsewhere meanwhile: to another event, or
 * to where others are beside this one.
 * @param present a new one, too, where the timeline was published anew: rows are others then
 * @param go to an event that has an id
 */
export function useStep(
  present: EventRow,
  { previous, next }: Neighbours,
  go: (to: EventRow) => void,
): (to: EventRow | null) => void {
  /** A row. */
  const awaited = useRef<number | null>(null);
  const step = (to: EventRow | null) => {
    if (!to) return;
    awaited.current = to.id === '' ? to.row : null;
    if (to.id !== '') go(to);
  };
  const goOn = useEffectEvent(() => {
    const asked = [previous, next].find((beside) => beside?.row === awaited.current);
    if (!asked) awaited.current = null;
    else if (asked.id !== '') step(asked);
  });
  useEffect(() => {
    awaited.current = null;
  }, [present]);
  useEffect(() => {
    goOn();
  }, [previous, next]);
  return step;
}
