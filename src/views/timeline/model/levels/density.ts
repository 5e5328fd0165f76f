/**
 * How many events a bin holds, as its bar shows it: each event adds one, spread evenly over the days on which it may stand. What lasted
 * stands where it began. Over the whole axis the bars add up to the events.
 */
import { lowerBoundFrom } from '#base/sorted.ts';
import { binDays, type BinRange } from './bins.ts';
import type { KindDays, LevelLane } from './level-lanes.ts';
import { heightAt, type Ramp } from './ramp.ts';

/** By bin of the range. O(bins), whatever the number of events. */
export function densityOf({ exact, rise, fall }: KindDays, range: BinRange): Float64Array {
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

/** The most that any bin of any lane can hold at each level: what the bars are measured against. Each level is asked once. */
export function peaksOf(lanes: readonly LevelLane[]): (level: number) => number {
  const known = new Map<number, number>();
  const slope = Math.max(0, ...lanes.map(steepest));
  return (level) => {
    const peak = known.get(level) ?? Math.max(1, fullest(lanes, level) + slope * binDays(level));
    known.set(level, peak);
    return peak;
  };
}

function fullest(lanes: readonly LevelLane[], level: number): number {
  const width = 2 * binDays(level);
  let most = 0;
  for (const { exact } of lanes) {
    for (let at = 0; at < exact.length;) {
      const next = lowerBoundFrom(exact, (Math.floor((exact[at] ?? 0) / width) + 1) * width, at);
      most = Math.max(most, next - at);
      at = next;
    }
  }
  return most;
}

/** A bound of the events a day that are not on a day of their own. */
function steepest({ kinds }: LevelLane): number {
  return kinds.reduce((sum, { rise, fall }) => sum + steepestOf(rise, fall), 0);
}

function steepestOf(rise: Ramp, fall: Ramp): number {
  let [most, fallen] = [0, 0];
  for (const [at, day] of rise.days.entries()) {
    while (fallen < fall.days.length && (fall.days[fallen] ?? 0) <= day) fallen++;
    most = Math.max(most, (rise.slopes[at + 1] ?? 0) - (fall.slopes[fallen] ?? 0));
  }
  return most;
}
