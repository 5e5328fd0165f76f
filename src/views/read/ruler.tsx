import { useMemo } from 'react';
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import { rulerOf } from './model/ruler.ts';
import { RulerFrame, RulerShape } from './ruler-frame.tsx';

interface RulerProps {
  /** The events that are read, in order. */
  readonly events: readonly EventRow[];
  readonly story: DayRange;
  /** Id of the one that is open. */
  readonly present: string;
}

/** The whole story with a mark for each event. */
export function Ruler({ events, story, present }: RulerProps) {
  const ruler = useMemo(() => rulerOf(events, story), [events, story]);
  const now = ruler.marks.find(({ id }) => id === present) ?? null;
  return (
    <RulerFrame scale={ruler} now={now}>
      {ruler.marks.map((mark) => mark !== now && <RulerShape key={mark.id} of={mark} />)}
    </RulerFrame>
  );
}
