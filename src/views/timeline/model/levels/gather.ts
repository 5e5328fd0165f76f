/**
 * What of a large dataset is drawn in a window: in each lane and bin the events by themselves where they fit, else one mark for all of
 * them. Nothing is lost and nothing counted twice: in every lane the events drawn and those counted are together the ones that lie, or
 * may lie, in the laid stretch, which is the window widened to whole bins. What reaches into it from outside belongs to its outermost bins.
 *
 * Costs some binary searches for each lane and bin, whatever the number of events.
 */
import { daysIn, type Stretch } from '../stretch.ts';
import { binDays, type BinRange, binsOver, levelFor, stretchOfBins } from './bins.ts';
import { type Bin, type Gathered, gatheredOf } from './gathered.ts';
import { anchoredBefore, placeOf, placesReachingIn, reachingIn } from './lane-counts.ts';
import type { LevelLane } from './level-lanes.ts';
import { alongside } from './alongside.ts';
import { leadingPlaces } from './leading.ts';

export interface GatherInput {
  readonly lanes: readonly LevelLane[];
  readonly view: Stretch;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Rows of each lane. */
  readonly rows: number;
  /** Events that are drawn by themselves whatever stands beside them, the most important first; besides them each lane's leading ones are. */
  readonly pinned: readonly number[];
}

export interface GatheredLane {
  readonly lane: LevelLane;
  /** Rows of the table, of events to be drawn by themselves. */
  readonly singles: readonly number[];
  readonly gathered: readonly Gathered[];
  /** Where no bars stand, for its events are drawn by themselves: ascending, apart. May reach beyond the laid stretch. */
  readonly covered: readonly Stretch[];
}

export interface Laid {
  readonly lanes: readonly GatheredLane[];
  readonly stretch: Stretch;
  readonly level: number;
}

/** Marks in all lanes together that the drawing is given; on top come those that are drawn apart from what surrounds them. */
export const MOST_MARKS = 120;
export const MOST_APART = 36;
/** Leading ones of a lane; fewer where there are many lanes, so that all have the same. */
const MOST_LEADING = 2;
const MOST_BINS = 100;
/** Pixels: the number and a shape beside it, with some bars around them. */
const LEAST_BIN = 96;
/** Pixels along a row that an event by itself is worth. */
const PITCH = 40;

/** Bins of a lane, with what is drawn of each whatever happens. */
export interface BinnedLane {
  readonly lane: LevelLane;
  readonly bins: readonly (Bin & { readonly pinned: ReadonlySet<number> })[];
}

export function gather(input: GatherInput): Laid {
  const { lanes, view, width, rows } = input;
  const perDay = width / daysIn(view);
  const range = binsOver(view, levelFor(perDay, leastBin(lanes.length, width)));
  const stretch = stretchOfBins(range);
  const apart = placesApart(lanes, stretch, input);
  const binned = lanes.map((lane, i) => ({ lane, bins: binsOf(lane, range, apart[i] ?? []) }));
  const days = binDays(range.level);
  // Events of the same day stand on one another, however wide it is.
  const room = rows * Math.max(1, Math.min(days, Math.floor((days * perDay) / PITCH)));
  const most = thresholdFor(binned, room);
  let spare = MOST_MARKS - marksWith(binned, most);
  const laid = binned.map((lane) => {
    const beside = alongside(lane.lane, range, most, spare);
    spare -= beside.rows.length;
    return laneOf(lane, range, most, beside);
  });
  return { lanes: laid, stretch, level: range.level };
}

function leastBin(lanes: number, width: number): number {
  return Math.max(LEAST_BIN, (lanes * width) / Math.max(1, MOST_BINS - 2 * lanes));
}

/** By lane: places of what is drawn by itself in any case; what was asked for comes before what leads. In all no more than `MOST_APART`. */
function placesApart(
  lanes: readonly LevelLane[],
  stretch: Stretch,
  { pinned, rows }: GatherInput,
): readonly (readonly number[])[] {
  const apart = lanes.map(() => new Set<number>());
  let left = MOST_APART;
  const add = (lane: number, place: number): void => {
    if (left === 0 || apart[lane]?.has(place) !== false) return;
    apart[lane].add(place);
    left--;
  };
  for (const row of pinned)
    for (const [i, lane] of lanes.entries()) {
      const place = pinnedPlace(lane, row, stretch);
      if (place !== null) add(i, place);
    }
  // In a single row there is room for numbers alone.
  const each = rows > 1 ? Math.min(MOST_LEADING, Math.floor(left / Math.max(1, lanes.length))) : 0;
  for (const [i, lane] of lanes.entries()) {
    const [from, to] = [anchoredBefore(lane, stretch.start), anchoredBefore(lane, stretch.end)];
    for (const place of leadingPlaces(lane, from, to, each)) add(i, place);
  }
  return apart.map((places) => [...places]);
}

function binsOf(lane: LevelLane, range: BinRange, places: readonly number[]): BinnedLane['bins'] {
  const stretch = stretchOfBins(range);
  const reaching = reachingIn(lane, stretch);
  return Array.from({ length: range.last - range.first }, (_, i) => {
    const at = { level: range.level, first: range.first + i, last: range.first + i + 1 };
    const { start, end } = stretchOfBins(at);
    const [isFirst, isLast] = [i === 0, at.last === range.last];
    const [from, to] = [anchoredBefore(lane, start), anchoredBefore(lane, end)];
    const [before, after] = [isFirst ? reaching.before : 0, isLast ? reaching.after : 0];
    const mine = places.filter((place) => (isFirst || place >= from) && (isLast || place < to));
    return { range: at, from, to, before, after, pinned: new Set(mine) };
  });
}

/** Where in the lane it stands, if it is of the lane and may lie in the stretch. */
function pinnedPlace(lane: LevelLane, row: number, { start, end }: Stretch): number | null {
  const { days } = lane;
  return (days.start[row] ?? 0) < end && (days.end[row] ?? 0) > start ? placeOf(lane, row) : null;
}

/** How many events a bin may have to be drawn by themselves: as many as have room in it, and fewer where that would be too many in all. */
function thresholdFor(lanes: readonly BinnedLane[], room: number): number {
  let most = room;
  while (most > 1 && marksWith(lanes, most) > MOST_MARKS) most--;
  return most;
}

function marksWith(lanes: readonly BinnedLane[], most: number): number {
  let marks = 0;
  for (const { bins } of lanes) {
    for (const bin of bins) {
      const count = countIn(bin);
      marks += count <= most ? count : 1;
    }
  }
  return marks;
}

/** Besides the pinned ones. */
function countIn({ from, to, before, after, pinned }: BinnedLane['bins'][number]): number {
  return to - from + before + after - pinned.size;
}

interface Beside {
  readonly rows: readonly number[];
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

function laneOf({ lane, bins }: BinnedLane, range: BinRange, most: number, beside: Beside): GatheredLane {
  const stretch = stretchOfBins(range);
  const places: number[] = [];
  const gathered: Gathered[] = [];
  const covered = beside.before ? [beside.before] : [];
  for (const bin of bins) {
    places.push(...bin.pinned);
    if (countIn(bin) > most) {
      gathered.push(gatheredOf(lane, bin, bin.pinned));
      continue;
    }
    places.push(...placesIn(lane, bin, stretch).filter((place) => !bin.pinned.has(place)));
    covered.push(stretchOfBins(bin.range));
  }
  if (beside.after) covered.push(beside.after);
  const singles = [...places.map((place) => lane.rows[place] ?? 0), ...beside.rows];
  const onlyReachedInto = gathered.every(({ days }) => days === null);
  return { lane, singles, gathered, covered: joined(onlyReachedInto ? bareOf(beside, stretch) : covered) };
}

function placesIn(lane: LevelLane, { from, to, before, after }: Bin, stretch: Stretch): readonly number[] {
  const own = Array.from({ length: to - from }, (_, i) => from + i);
  return [
    ...own,
    ...(before > 0 ? placesReachingIn(lane, stretch, 'before', before) : []),
    ...(after > 0 ? placesReachingIn(lane, stretch, 'after', after) : []),
  ];
}

/** Of a lane that counts only what reaches in: its few bars would stand at the edges alone, as if it happened there. */
function bareOf({ before, after }: Beside, stretch: Stretch): readonly Stretch[] {
  return [before, stretch, after].filter((part) => part !== null);
}

/** Neighbours as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last?.end === stretch.start) all.splice(-1, 1, { start: last.start, end: stretch.end });
    else all.push(stretch);
  }
  return all;
}
