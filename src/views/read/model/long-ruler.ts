/** The ruler of very many events: bars of how densely they lie, in place of a mark for each. */
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { NO_DAY } from '#domain/columns/event-columns.ts';
import type { DayRange } from '#domain/day-range.ts';
import { beginning } from '#domain/days-between.ts';
import type { EventRow } from '#domain/event-table.ts';
import { type Between, edgesOf, ROOM, type Scale, scaleOf, type Standing, standingWithin } from './scale.ts';

export interface RulerBar extends Between {
  /** Above 0; 1 is the highest. It goes with the root of the number, so that one event beside a thousand is still seen. */
  readonly height: number;
}

export interface LongRuler extends Scale {
  /** From left to right; none without an event. */
  readonly bars: readonly RulerBar[];
}

/** Of so many on a phone each is as wide as two or three of its pixels. */
const MOST_BARS = 120;
/** For a bar of all that is before the story, and for one of all that is after it or has no date. */
const ASIDE = 2 * ROOM;

/** @param rows ascending, which is by date. One pass: of 100 000 rows a few milliseconds. */
export function longRulerOf(table: ColumnTable, rows: Uint32Array, days: DayRange): LongRuler {
  const { before, bins, after, perBin } = countedIn(table, rows, days);
  const scale = scaleOf(days, { before: before > 0 ? ASIDE : 0, after: after > 0 ? ASIDE : 0 });
  const { story } = scale;
  const edge = edgesOf(scale);
  const most = bins.reduce((highest, count) => Math.max(highest, count), 0) || Math.max(before, after);
  const bar = (count: number, { from, to }: Between) => ({
    from,
    to,
    height: Math.sqrt(Math.min(1, count / most)),
  });
  const width = edge(days.from + perBin) - story.from;
  const within = Array.from(bins, (count, bin) => {
    const from = edge(days.from + bin * perBin);
    return bar(count, { from, to: Math.min(story.to, from + width) });
  });
  const bars = [
    bar(before, amid({ from: 0, to: story.from }, width)),
    ...within,
    bar(after, amid({ from: story.to, to: 1 }, width)),
  ];
  return { ...scale, bars: bars.filter(({ height }) => height > 0) };
}

/** In the middle of a room, and no wider. */
function amid({ from, to }: Between, width: number): Between {
  const half = Math.min(width, to - from) / 2;
  return { from: (from + to) / 2 - half, to: (from + to) / 2 + half };
}

interface Counted {
  readonly before: number;
  /** Events of each so many days of the story, the last of which may be fewer. */
  readonly bins: Float64Array;
  readonly perBin: number;
  /** Those without a date, too. */
  readonly after: number;
}

/** Each event adds one, spread evenly over the days from the one that it stands on to the last on which it may have begun. */
function countedIn({ columns, shapes }: ColumnTable, rows: Uint32Array, { from, to }: DayRange): Counted {
  const length = to + 1 - from;
  const perBin = Math.ceil(length / MOST_BARS);
  const bins = new Float64Array(Math.ceil(length / perBin));
  const spans = shapes.map((shape) => Math.max(0, beginning(shape)?.latest ?? 0) + 1);
  let [before, after] = [0, 0];
  for (const row of rows) {
    const day = columns.day[row] ?? NO_DAY;
    if (day < from) before++;
    else if (day > to) after++;
    else spread(bins, perBin, day - from, spans[columns.shape[row] ?? 0] ?? 1);
  }
  return { before, bins, perBin, after };
}

/** @param first counted from the story's first day. What would lie beyond its last is left out. */
function spread(bins: Float64Array, perBin: number, first: number, length: number): void {
  const end = first + length;
  for (let bin = Math.floor(first / perBin); bin < bins.length && bin * perBin < end; bin++) {
    const days = Math.min(end, (bin + 1) * perBin) - Math.max(first, bin * perBin);
    bins[bin] = (bins[bin] ?? 0) + days / length;
  }
}

/** Where one of those events stands; beside the story, in the middle of the room that is left there. */
export function standingOn(scale: Scale, event: EventRow): Standing {
  const { days, story } = scale;
  const day = event.standsOn ?? NO_DAY;
  if (day < days.from) return pointAt(story.from / 2);
  if (day > days.to) return pointAt((story.to + 1) / 2);
  return standingWithin(scale, event);
}

function pointAt(at: number): Standing {
  return { at, from: at, to: at };
}
