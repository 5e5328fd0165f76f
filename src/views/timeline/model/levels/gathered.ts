/** A bin of a lane whose events are counted instead of drawn. */
import { lowerBound } from '#base/sorted.ts';
import { CATEGORIES } from '#domain/vocabulary.ts';
import { type Mostly, toldLane } from '../names.ts';
import type { Stretch } from '../stretch.ts';
import { type BinRange, stretchOfBins } from './bins.ts';
import { type KnownDays, knownDays } from './known-days.ts';
import { placesReachingIn } from './lane-counts.ts';
import type { LevelLane } from './level-lanes.ts';

export interface Gathered {
  readonly kind: 'gathered';
  /** Unique in the chart, and the same as long as it stands for the same bin. */
  readonly key: string;
  /** The bin. */
  readonly reach: Stretch;
  /** All that it stands for: its own events but those drawn singly, and what reaches into the laid stretch at this end. */
  readonly count: number;
  /** Of these, those that stand before the laid stretch, and after it. */
  readonly before: number;
  readonly after: number;
  /** Days on which its own events may stand, or may have begun; null when it has none of its own. */
  readonly days: Stretch | null;
  /** Of its own events those that stand on one day; null when there are none. */
  readonly known: KnownDays | null;
  /** What most of them are, if most are alike. */
  readonly mostly: Mostly | null;
  /** As `toldLane` has it. */
  readonly lane: string | null;
  /** Places of its own events in the lane's order, and of those among them that are drawn singly. */
  readonly own: { readonly from: number; readonly to: number };
  readonly drawn: ReadonlySet<number>;
}

export interface Bin {
  readonly range: BinRange;
  /** Places in the lane's order. */
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** @param drawn places of events, of the bin or reaching in at it, that are drawn singly */
export function gatheredOf(lane: LevelLane, bin: Bin, drawn: ReadonlySet<number>): Gathered {
  const { range, from, to, before, after } = bin;
  const reach = stretchOfBins(range);
  const outside = [...drawn].filter((place) => place < from || place >= to);
  const early = outside.filter((place) => place < from).length;
  return {
    kind: 'gathered',
    key: `${lane.id}/~${String(range.level)}.${String(range.first)}`,
    reach,
    count: to - from + before + after - drawn.size,
    before: before - early,
    after: after - (outside.length - early),
    days: daysOf(lane, partsWithout(drawn, from, to)),
    known: knownDays(lane, reach, drawn),
    mostly: mostlyOf(lane, reach, bin, drawn),
    lane: toldLane(lane),
    own: { from, to },
    drawn,
  };
}

/** Most of what it stands for has its place outside: its number tells of no burst. */
export function isReachingIn({
  count,
  before,
  after,
}: Pick<Gathered, 'count' | 'before' | 'after'>): boolean {
  return before + after > count / 2;
}

/** Stretches of places between those that are drawn singly. */
function partsWithout(drawn: ReadonlySet<number>, from: number, to: number): readonly Part[] {
  const inside = [...drawn].filter((place) => place >= from && place < to).sort((a, b) => a - b);
  const starts = [from, ...inside.map((place) => place + 1)];
  const ends = [...inside, to];
  return starts.map((start, i) => ({ from: start, to: ends[i] ?? to })).filter((part) => part.from < part.to);
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function daysOf({ extremes }: LevelLane, parts: readonly Part[]): Stretch | null {
  if (parts.length === 0) return null;
  const start = Math.max(...parts.map(({ from, to }) => extremes.negFrom.greatest(from, to)));
  return { start: -start, end: Math.max(...parts.map(({ from, to }) => extremes.to.greatest(from, to))) };
}

/** Of what reaches in the category is not counted: it can make "mostly" untrue, never true. */
function mostlyOf(
  { kinds, rows, days }: LevelLane,
  { start, end }: Stretch,
  bin: Bin,
  drawn: ReadonlySet<number>,
): Gathered['mostly'] {
  const [only] = kinds;
  if (only && kinds.length === 1) return { category: only.category, all: true };
  const whole = bin.to - bin.from + bin.before + bin.after - drawn.size;
  const drawnHere = [...drawn].filter((place) => place >= bin.from && place < bin.to);
  const drawnKinds = drawnHere.map((place) => CATEGORIES[days.category[rows[place] ?? 0] ?? 0]);
  for (const { category, anchors } of kinds) {
    const all = lowerBound(anchors, 2 * end) - lowerBound(anchors, 2 * start);
    const count = all - drawnKinds.filter((kind) => kind === category).length;
    if (count > whole / 2) return { category, all: count === whole };
  }
  return null;
}

/** Rows of what it stands for, its own first, from the `skip`th on, at most `most`. O(most), not O(count). */
export function rowsOf(
  lane: LevelLane,
  { own, drawn, before, after }: Gathered,
  laid: Stretch,
  skip: number,
  most: number,
) {
  const enough = skip + most + drawn.size;
  const places: number[] = [];
  for (let place = own.from; place < own.to && places.length < enough; place++) places.push(place);
  if (before > 0) places.push(...placesReachingIn(lane, laid, 'before', enough));
  if (after > 0) places.push(...placesReachingIn(lane, laid, 'after', enough));
  return places
    .filter((place) => !drawn.has(place))
    .slice(skip, skip + most)
    .map((place) => lane.rows[place] ?? 0);
}
