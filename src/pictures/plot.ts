/** The events of a story over the line of its days: of few the shape of each, of very many how densely they lie. */
import { element, type Xml } from '#base/xml.ts';
import type { DayRange } from '#domain/day-range.ts';
import { earliestDay, latestDay } from '#domain/event-date.ts';
import type { EventRow } from '#domain/event-table.ts';
import { markOf } from '#domain/mark.ts';
import { isWithin, placeOf } from './axis.ts';
import { round } from '#base/round.ts';
import type { Spot } from '#ui/shape-xml.ts';
import { shapeElement } from './shape.ts';
import { AXIS, MARGIN, MEASURE } from './sheet.ts';
import { colourOf } from './tokens.ts';

/** Of a mark with the air around it, in pixels: the largest with which all have room. */
const CELLS = [30, 28, 26, 24, 22, 20, 18, 16, 14, 12];
const AIR = 3;
/** Of a bar with the air beside it. */
const BAR = 8;

/** Shapes one above the other where their days are too near each other to stand side by side; null where they are too many for that. */
export function shapesOver(events: readonly EventRow[], story: DayRange, top: number): readonly Xml[] | null {
  const dated = events.flatMap((event) => {
    const day = middleOf(event, story);
    return day === null ? [] : [{ event, day }];
  });
  const place = placeOf(story);
  for (const cell of CELLS) {
    const spots = stacked(
      dated.map(({ day }) => place(day)),
      cell,
    );
    if (spots.every(({ y, size }) => y - size / 2 >= top))
      return dated.flatMap(({ event }, i) =>
        shapeElement(markOf(event), spots[i] ?? { x: 0, y: 0, size: 0 }),
      );
  }
  return null;
}

/** The day that stands for it: of some day within a stretch the middle, of what lasted the first. Null where it lies beyond the story. */
function middleOf({ date }: EventRow, story: DayRange): number | null {
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (first === null || !isWithin(first, story)) return null;
  if (date.kind === 'span' || last === null) return first;
  return Math.min((first + last) / 2, story.to);
}

function stacked(places: readonly number[], cell: number): readonly Spot[] {
  const heights = new Map<number, number>();
  return places.map((place) => {
    const column = Math.floor((place - MARGIN) / cell);
    const height = heights.get(column) ?? 0;
    heights.set(column, height + 1);
    return { x: MARGIN + (column + 0.5) * cell, y: AXIS - 6 - (height + 0.5) * cell, size: cell - AIR };
  });
}

/** Bars, their heights by the root of the number, as in the overview. @param days of each event, its first possible one */
export function barsOver(days: Iterable<number>, story: DayRange, top: number): readonly Xml[] {
  const counts = new Map<number, number>();
  const place = placeOf(story);
  for (const day of days) {
    if (!isWithin(day, story)) continue;
    const column = Math.min(Math.floor((place(day) - MARGIN) / BAR), MEASURE / BAR - 1);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const most = Math.sqrt(Math.max(1, ...counts.values()));
  const path = [...counts].map(([column, count]) => {
    const height = ((AXIS - top) * Math.sqrt(count)) / most;
    return `M${MARGIN + column * BAR + BAR / 2} ${AXIS}v-${round(height)}`;
  });
  return [
    element('path', { d: path.join(''), stroke: colourOf('ink-soft'), 'stroke-width': String(BAR - 2) }),
  ];
}
