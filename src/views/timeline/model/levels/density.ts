/**
 * How many events a bin holds, as its bar shows it: each event adds one, spread evenly over the days on which it may stand. What lasted
 * stands where it began. Over the whole axis the bars add up to the events.
 */
import { lowerBoundFrom } from '#base/sorted.ts';
import { binDays, type BinRange } from './bins.ts';
import type { KindDays } from './level-lanes.ts';
import { heightAt } from './ramp.ts';

/** How events come in along the axis. */
export type Spread = Pick<KindDays, 'exact' | 'rise' | 'fall'>;

/** By bin of the range. O(bins), whatever the number of events. */
export function densityOf({ exact, rise, fall }: Spread, range: BinRange): Float64Array {
  const density = new Float64Array(Math.max(0, range.last - range.first));
  const days = binDays(range.level);
  const passed = { exact: 0, rise: 0, fall: 0 };
  let [counted, spread] = [0, 0];
  for (let bin = range.first; bin <= range.last; bin++) {
    const day = bin * days;
    passed.exact = lowerBoundFrom(exact, 2 * day, passed.exact);
    let risen = 0;
    if (rise.days.length > 0) {
      passed.rise = lowerBoundFrom(rise.days, day, passed.rise);
      passed.fall = lowerBoundFrom(fall.days, day, passed.fall);
      risen = heightAt(rise, day, passed.rise) - heightAt(fall, day, passed.fall);
    }
    if (bin > range.first) density[bin - 1 - range.first] = passed.exact - counted + risen - spread;
    [counted, spread] = [passed.exact, risen];
  }
  return density;
}

interface Known {
  readonly range: BinRange;
  readonly density: Float64Array;
}

/** Bins stay where they are: what has been found for one frame of a movement serves the next. */
export class DensityMemory {
  readonly #known = new WeakMap<KindDays, Known>();

  /** As `densityOf`. */
  of(kind: KindDays, range: BinRange): Float64Array {
    const { level, first, last } = range;
    let known = this.#known.get(kind);
    if (known?.range.level !== level || known.range.first > first || known.range.last < last) {
      const more = last - first;
      const wide = { level, first: first - more, last: last + more };
      known = { range: wide, density: densityOf(kind, wide) };
      this.#known.set(kind, known);
    }
    return known.density.subarray(first - known.range.first, last - known.range.first);
  }
}
