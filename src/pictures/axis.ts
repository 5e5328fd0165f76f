/** The story's days as a line, from left to right in every language, as on the page. */
import { element, type Xml } from '#base/xml.ts';
import type { DayNumber } from '#domain/calendar.ts';
import { dateWords } from '#domain/date-words.ts';
import type { DayRange } from '#domain/day-range.ts';
import { earliestDay, latestDay } from '#domain/event-date.ts';
import type { EventRow } from '#domain/event-table.ts';
import { markOf } from '#domain/mark.ts';
import { directionOf } from '#messages/languages.ts';
import { spokenLanguage } from '#messages/say.ts';
import { round } from '#base/round.ts';
import { shapeElement } from './shape.ts';
import { AXIS, MARGIN, MEASURE, WIDTH } from './sheet.ts';
import { colourOf } from './tokens.ts';
import { textElement } from './text.ts';

/** Half of the present event's ground; so that its mark stands within the margins on the first and the last day, too. */
const AIR = 23;
const TICK = 9;
const MARK = 28;

export type DayPlace = (day: number) => number;

/** Where a day stands across the sheet; what lies beyond the story, at its end. */
export function placeOf({ from, to }: DayRange): DayPlace {
  const days = Math.max(1, to - from);
  return (day) => MARGIN + AIR + ((MEASURE - 2 * AIR) * Math.min(Math.max(day - from, 0), days)) / days;
}

/** The line, its first and last month in words. */
export function axis({ from, to }: DayRange): readonly Xml[] {
  const line = drawn([MARGIN, WIDTH - MARGIN], { stroke: colourOf('rule-strong'), 'stroke-width': '2' });
  return [line, monthElement(from, 'left'), monthElement(to, 'right')];
}

/** A tick for each event that is dated to a day, as far as they lie within the story. */
export function ticks(events: readonly EventRow[], story: DayRange): readonly Xml[] {
  const place = placeOf(story);
  const days = events.flatMap(({ date }) =>
    date.kind === 'point' && date.at.precision === 'day' ? [date.at.earliest] : [],
  );
  const paths = [...new Set(days.filter((day) => isWithin(day, story)))].map(
    (day) => `M${round(place(day))} ${AXIS - TICK}V${AXIS}`,
  );
  return [
    element('path', {
      d: paths.join(''),
      stroke: colourOf('rule-strong'),
      'stroke-width': '2.5',
      fill: 'none',
    }),
  ];
}

/** The event on the line, on the ground of what is open; over all days on which it may have been. Nothing where none of them is of the story. */
export function here(event: EventRow, story: DayRange): readonly Xml[] {
  const { date } = event;
  if (date.kind === 'unknown') return [];
  const [first, last] = [earliestDay(date) ?? story.from, latestDay(date) ?? story.to];
  if (last < story.from || first > story.to) return [];
  const place = placeOf(story);
  const mark = markOf(event);
  const [early, late] = [first < story.from, last > story.to];
  const [left, right] = [early ? 0 : place(first), late ? WIDTH : place(last)];
  const isBar = mark.extent === 'bar';
  const inside = Math.min(last, story.to) - Math.max(first, story.from) + 1;
  const dotted = mark.extent === 'bracket' || mark.soft || mark.openStart || mark.openEnd;
  const stretch = right > left ? stretched([left, right], colourOf(`tone-${mark.category}`), dotted) : [];
  // Where it began, or most likely was, is no place on this line.
  if (isBar ? early : 2 * inside < last - first + 1) return stretch;
  const middle = isBar ? left : (place(first) + place(last)) / 2;
  const ground = element('circle', {
    cx: round(middle),
    cy: String(AXIS),
    r: String(AIR),
    fill: colourOf('marker'),
  });
  return [...stretch, ground, shapeElement(mark, { x: middle, y: AXIS, size: MARK })];
}

/** In place of the line: full where it lasted, in dots where it is not told when within. */
function stretched(ends: readonly [number, number], stroke: string, dotted: boolean): readonly Xml[] {
  if (!dotted) return [drawn(ends, { stroke, 'stroke-width': '6' })];
  const dots = { stroke, 'stroke-width': '5', 'stroke-linecap': 'round', 'stroke-dasharray': '0 9' };
  return [drawn(ends, { stroke: colourOf('paper'), 'stroke-width': '4' }), drawn(ends, dots)];
}

export function isWithin(day: number, { from, to }: DayRange): boolean {
  return day >= from && day <= to;
}

function drawn([from, to]: readonly [number, number], style: Readonly<Record<string, string>>): Xml {
  return element('path', { d: `M${round(from)} ${AXIS}H${round(to)}`, fill: 'none', ...style });
}

function monthElement(day: DayNumber, end: 'left' | 'right'): Xml {
  const at = {
    earliest: day,
    latest: day,
    precision: 'month',
    approximate: false,
    uncertain: false,
  } as const;
  const text = dateWords({ kind: 'point', at }, { length: 'short' });
  return textElement([{ text, voice: 'sans', weight: 400, colour: 'ink-soft' }], {
    x: end === 'left' ? MARGIN : WIDTH - MARGIN,
    y: AXIS + 40,
    size: 20,
    direction: directionOf(spokenLanguage()),
    side: end,
  });
}
