/** Which of a bin's events stand on a day that is told: what may stand on any of many days says little of where the bin is. */
import { lowerBound, upperBound } from '#base/sorted.ts';
import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import type { Stretch } from '../stretch.ts';
import type { KindDays, LevelLane } from './level-lanes.ts';

export interface KnownDays {
  /** How many stand on one day; never 0. */
  readonly count: number;
  /** From the first of these days to the last. */
  readonly days: Stretch;
}

/** Anchors in half days, ascending, of which some are left out. */
interface Part {
  readonly anchors: Int32Array;
  readonly without: ReadonlyMap<number, number>;
}

/** @param drawn places of events that are left out. O(log n) for each category and each of `drawn`; null if the stretch has none. */
export function knownDays(lane: LevelLane, stretch: Stretch, drawn: ReadonlySet<number>): KnownDays | null {
  const without = anchorsOf(lane, stretch, drawn);
  let known: KnownDays | null = null;
  for (const kind of lane.kinds) {
    const part = { anchors: within(kind, stretch), without: without.get(kind.category) ?? new Map() };
    const left = part.anchors.length - sum(part.without);
    if (left > 0)
      known = joined(known, { count: left, days: { start: firstDay(part), end: lastDay(part) + 1 } });
  }
  return known;
}

function within({ exact }: KindDays, { start, end }: Stretch): Int32Array {
  return exact.subarray(lowerBound(exact, 2 * start), lowerBound(exact, 2 * end));
}

/** By category: how many of the drawn ones that stand on one day have this anchor. */
function anchorsOf({ days, rows }: LevelLane, { start, end }: Stretch, drawn: ReadonlySet<number>) {
  const found = new Map<Category, Map<number, number>>();
  for (const place of drawn) {
    const row = rows[place] ?? 0;
    const anchor = days.anchor[row] ?? 0;
    const category = CATEGORIES[days.category[row] ?? 0];
    const isLoose = (days.to[row] ?? 0) - (days.from[row] ?? 0) !== 1;
    if (!category || isLoose || anchor < 2 * start || anchor >= 2 * end) continue;
    const counts = found.get(category) ?? new Map<number, number>();
    found.set(category, counts.set(anchor, (counts.get(anchor) ?? 0) + 1));
  }
  return found;
}

/** Of a part of which one is left at least. */
function firstDay({ anchors, without }: Part): number {
  let at = 0;
  for (;;) {
    const anchor = anchors[at] ?? 0;
    const after = upperBound(anchors, anchor);
    if (after - at > (without.get(anchor) ?? 0)) return dayOf(anchor);
    at = after;
  }
}

function lastDay({ anchors, without }: Part): number {
  let after = anchors.length;
  for (;;) {
    const anchor = anchors[after - 1] ?? 0;
    const at = lowerBound(anchors, anchor);
    if (after - at > (without.get(anchor) ?? 0)) return dayOf(anchor);
    after = at;
  }
}

function dayOf(anchor: number): number {
  return Math.floor(anchor / 2);
}

function sum(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function joined(a: KnownDays | null, b: KnownDays): KnownDays {
  if (!a) return b;
  const days = { start: Math.min(a.days.start, b.days.start), end: Math.max(a.days.end, b.days.end) };
  return { count: a.count + b.count, days };
}
