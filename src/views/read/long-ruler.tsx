import { useMemo } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import { markOf } from '#domain/mark.ts';
import { longRulerOf, type RulerBar, standingOn } from './model/long-ruler.ts';
import { BASE, RulerFrame } from './ruler-frame.tsx';

interface LongRulerProps {
  readonly table: ColumnTable;
  /** Those that are read, ascending. */
  readonly rows: Uint32Array;
  readonly story: DayRange;
  /** The open event; null where it is not one of them. */
  readonly present: EventRow | null;
}

/** Units of the drawing's width, which is stretched to that of the ruler. */
const WIDTH = 1000;
/** Pixels: the highest bar, and the lowest. */
const HIGHEST = 25;
const LOWEST = 1.5;

/** The whole story of very many events: how densely they lie, and a mark for the open one alone. */
export function LongRuler({ table, rows, story, present }: LongRulerProps) {
  const ruler = useMemo(() => longRulerOf(table, rows, story), [table, rows, story]);
  const outline = useMemo(() => ruler.bars.map(barPath).join(''), [ruler]);
  const now = present && {
    ...standingOn(ruler, present),
    id: present.id,
    mark: markOf(present),
    level: 0,
  };
  return (
    <RulerFrame scale={ruler} now={now}>
      <svg
        className="story-ruler__bars"
        width="100%"
        height={BASE}
        viewBox={`0 0 ${String(WIDTH)} ${String(BASE)}`}
        preserveAspectRatio="none"
      >
        <path d={outline} />
      </svg>
    </RulerFrame>
  );
}

function barPath({ from, to, height }: RulerBar): string {
  const top = (BASE - Math.max(LOWEST, height * HIGHEST)).toFixed(1);
  return `M${along(from)} ${String(BASE)}V${top}H${along(to)}V${String(BASE)}Z`;
}

function along(share: number): string {
  return (share * WIDTH).toFixed(2);
}
