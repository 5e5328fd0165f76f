/** Events beside the laid stretch that are drawn too, so that a drag brings them along: as many whole bins as are sparse, from the stretch outwards. */
import { type BinRange, stretchOfBins } from './bins.ts';
import { anchoredBefore } from './lane-counts.ts';
import type { LevelLane } from './level-lanes.ts';
import type { Stretch } from '../stretch.ts';

interface Alongside {
  /** Rows of the table. What reaches into the laid stretch is not among them: it is drawn or counted there. */
  readonly rows: readonly number[];
  /** Whole bins on either side; null when there are none. */
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

/** Share of the laid stretch, on each side. */
const SHARE = 0.4;

/** @param most events in a bin; @param spare events in all */
export function alongside(lane: LevelLane, laid: BinRange, most: number, spare: number): Alongside {
  const far = Math.ceil((laid.last - laid.first) * SHARE);
  const stretch = stretchOfBins(laid);
  const rows: number[] = [];
  const walk = (binAt: (step: number) => number, isBeside: (row: number) => boolean) => {
    for (let step = 0; step < far; step++) {
      const first = binAt(step);
      const { start, end } = stretchOfBins({ level: laid.level, first, last: first + 1 });
      const [from, to] = [anchoredBefore(lane, start), anchoredBefore(lane, end)];
      if (to - from > most || rows.length + to - from > spare) return step;
      rows.push(...lane.rows.subarray(from, to).filter(isBeside));
    }
    return far;
  };
  const before = walk(
    (step) => laid.first - 1 - step,
    (row) => (lane.days.end[row] ?? 0) <= stretch.start,
  );
  const after = walk(
    (step) => laid.last + step,
    (row) => (lane.days.start[row] ?? 0) >= stretch.end,
  );
  const { level, first, last } = laid;
  return {
    rows,
    before: before > 0 ? stretchOfBins({ level, first: first - before, last: first }) : null,
    after: after > 0 ? stretchOfBins({ level, first: last, last: last + after }) : null,
  };
}
