/** How the shown events lie along the whole axis, whatever lanes they stand in: each once. */
import type { EventRow } from '#domain/event-table.ts';
import type { Spread } from '../levels/density.ts';
import { marksOf, shownOf } from '../levels/pick.ts';
import { rampOf } from '../levels/ramp.ts';
import { sortedBy } from '../levels/sorted-by.ts';
import { standingOf } from '../levels/standing.ts';
import type { TableDays } from '../levels/table-days.ts';
import { reachOf } from '../reach.ts';

/** Those of a large dataset. */
export interface ShownRows {
  readonly days: TableDays;
  /** Ascending. */
  readonly rows: Uint32Array;
}

export type ShownEvents = readonly EventRow[] | ShownRows;

/** Without those that have no date. Of a large dataset O(size of the table), a few passes without sorting: some milliseconds of 100 000 events. */
export function spreadOf(shown: ShownEvents): Spread {
  return 'rows' in shown ? spreadOfRows(shown) : spreadOfEvents(shown);
}

function spreadOfRows({ days, rows }: ShownRows): Spread {
  const { from, to } = days;
  const shown = marksOf(rows, from.length);
  return {
    exact: exactOf(days, shown),
    rise: rampOf(shownOf(days.looseByFrom, shown), from, days),
    fall: rampOf(shownOf(days.looseByTo, shown), to, days),
  };
}

/** In half days, of those that stand on one day. A loop: it is asked for with each filter, and `filter` takes several times as long. */
function exactOf({ byAnchor, anchor, from, to }: TableDays, shown: Uint8Array): Int32Array {
  const exact = new Int32Array(byAnchor.length);
  let count = 0;
  for (const row of byAnchor)
    if (shown[row] === 1 && (to[row] ?? 0) - (from[row] ?? 0) === 1) exact[count++] = anchor[row] ?? 0;
  return exact.subarray(0, count);
}

function spreadOfEvents(events: readonly EventRow[]): Spread {
  const standing = events.flatMap(({ date }) => {
    const reach = reachOf(date);
    return reach ? [standingOf(date, reach)] : [];
  });
  const exact = standing.filter(({ start, end }) => end - start === 1);
  const loose = standing.filter(({ start, end }) => end - start > 1);
  const from = Int32Array.from(loose, ({ start }) => start);
  const to = Int32Array.from(loose, ({ end }) => end);
  const all = Uint32Array.from(loose.keys());
  return {
    exact: Int32Array.from(exact, ({ start }) => 2 * start + 1).sort(),
    rise: rampOf(sortedBy(from, all), from, { from, to }),
    fall: rampOf(sortedBy(to, all), to, { from, to }),
  };
}
