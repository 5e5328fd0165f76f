/** Where every event of a large dataset lies on the axis, in columns of whole days, the orders in which lanes read them, and how much each matters. */
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { EventDate } from '#domain/event-date.ts';
import { anchorOf, reachOf } from '../reach.ts';
import { standingOf } from './standing.ts';
import { sortedBy } from './sorted-by.ts';
import { weightsOf } from './weights.ts';

/** Columns by row; rows without a date are in none of the orders. */
export interface TableDays {
  /** Days that the event is drawn on (`reach.ts`): [start, end). */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Days on any of which its shape may stand (`standing.ts`): [from, to). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where its shape is drawn, in half days: the noon of day d is 2d + 1. */
  readonly anchor: Int32Array;
  /** → CATEGORIES */
  readonly category: Uint8Array;
  /** As `weightsOf` has it. */
  readonly weight: Int32Array;
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
  readonly byAnchor: Uint32Array;
  /** Of those alone that may stand on more than one day. */
  readonly looseByFrom: Uint32Array;
  readonly looseByTo: Uint32Array;
}

/** Relative to the day that the event stands on; null without a date. */
interface ShapeDays {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
}

/** Once for a dataset: a few passes, no comparisons. Of 100 000 events some tens of milliseconds. */
export function tableDays({ size, columns, shapes }: ColumnTable): TableDays {
  const known = shapes.map(shapeDays);
  const column = () => new Int32Array(size);
  const [start, end, from, to, anchor] = [column(), column(), column(), column(), column()];
  const dated = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const shape = known[columns.shape[row] ?? 0];
    if (!shape) continue;
    const day = columns.day[row] ?? 0;
    start[row] = day + shape.start;
    end[row] = day + shape.end;
    from[row] = day + shape.from;
    to[row] = day + shape.to;
    anchor[row] = 2 * day + shape.anchor;
    dated[count++] = row;
  }
  const rows = dated.subarray(0, count);
  const loose = rows.filter((row) => (to[row] ?? 0) - (from[row] ?? 0) > 1);
  return {
    start,
    end,
    from,
    to,
    anchor,
    category: columns.category,
    weight: weightsOf(columns),
    byStart: sortedBy(start, rows),
    byEnd: sortedBy(end, rows),
    byAnchor: sortedBy(anchor, rows),
    looseByFrom: sortedBy(from, loose),
    looseByTo: sortedBy(to, loose),
  };
}

function shapeDays(date: EventDate): ShapeDays | null {
  const reach = reachOf(date);
  if (!reach) return null;
  const standing = standingOf(date, reach);
  const anchor = 2 * anchorOf(date, reach);
  return { start: reach.start, end: reach.end, from: standing.start, to: standing.end, anchor };
}
