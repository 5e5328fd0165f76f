import { useMemo } from 'react';
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { hasPassage } from '#domain/has-passage.ts';
import { heardDetail } from '#domain/lens/heard-detail.ts';
import type { Heard } from '#domain/lens/lens.ts';
import { isLessKnown } from '#domain/lens/less-known.ts';
import { useEventDetail } from '#session/use-event-detail.ts';
import { type Loaded, mapLoaded } from '#session/use-loaded.ts';
import { useViewState } from '#session/use-view-state.ts';

interface HeardEvent {
  readonly detail: Loaded<EventDetail>;
  /** The marked passage, if the event has it. */
  readonly cite: string | null;
}

/**
 * What is heard of the open event. A passage that it does not have is told of elsewhere; here it counts for nothing.
 * @param isDated false where what is heard dates it less well than all that is known
 */
export function useHeardEvent(row: EventRow, heard: Heard | null, isDated: boolean): HeardEvent {
  const { cite } = useViewState().state;
  const whole = useEventDetail(row);
  const detail = useMemo(
    () => mapLoaded(whole, (all) => heardDetail(all, heard, isDated)),
    [whole, heard, isDated],
  );
  return { detail, cite: detail.kind === 'ready' && !hasPassage(detail.value, cite) ? null : cite };
}

/** Whether it is dated as well as all that is known dates it. */
export function isDatedAsToday({ events, rowOf }: EventTable, row: EventRow): boolean {
  const known = events[rowOf.get(row.id) ?? -1] ?? row;
  return !isLessKnown(row.date, known.date);
}
