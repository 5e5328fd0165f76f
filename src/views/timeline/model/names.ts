/** What a screen reader says of the drawing's marks: all that their look tells. */
import { countWords, figure } from '#domain/count-words.ts';
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { dateWords } from '#domain/date-words.ts';
import { dayWords } from '#domain/day-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { range } from '#domain/point-words.ts';
import { reachOf } from './reach.ts';
import type { Outside } from './outside.ts';
import { type Stretch, union } from './stretch.ts';

/** An event of a large dataset whose title has not come yet: all else of it is known. */
export function isUntold({ title }: EventRow): boolean {
  return title === '';
}

/** `Strikes on T4, 2 April 2025`, with `planned` or `disputed` where it is so. */
export function eventName(event: EventRow): string {
  const { date, status } = event;
  const title = isUntold(event) ? 'An event whose title is being fetched' : event.title;
  const told = status === 'planned' || status === 'disputed' ? `, ${status}` : '';
  return `${title}, ${dateWords(date)}${told}`;
}

/** `9 events, 9 to 11 April 2025`. */
export function clusterName(events: readonly EventRow[]): string {
  const days = spanOf(events);
  return `${countWords(events.length)}${days ? `, ${stretchWords(days)}` : ''}`;
}

/** All days that the events may fall on together. */
export function spanOf(events: readonly EventRow[]): Stretch | null {
  const reaches = events.map(({ date }) => reachOf(date)).filter((reach) => reach !== null);
  const [first, ...rest] = reaches;
  return first ? rest.reduce(union, first) : null;
}

export function stretchWords({ start, end }: Stretch): string {
  const from = Math.round(start) as DayNumber;
  const to = (Math.round(end) - 1) as DayNumber;
  if (to <= from) return dayWords(from);
  return range(from, to, 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).replace(
    / ?– ?/,
    ' to ',
  );
}

/** `9 earlier events, since 1948`; the day where the view's beginning is of the same year. */
export function earlierWords({ count, reach }: Outside, view: Stretch): string {
  const since = reach ? `, since ${dayOrYear(reach.start, view.start, view)}` : '';
  return `${figure(count)} earlier ${eventsWord(count)}${since}`;
}

/** `3 later events, until 22 July`; with the year where the view is of several. */
export function laterWords({ count, reach }: Outside, view: Stretch): string {
  const until = reach ? `, until ${dayOrYear(reach.end - 1, view.end - 1, view)}` : '';
  return `${figure(count)} later ${eventsWord(count)}${until}`;
}

export function eventsWord(count: number): string {
  return count === 1 ? 'event' : 'events';
}

function dayOrYear(day: number, seenFrom: number, view: Stretch): string {
  const year = yearOf(day);
  if (yearOf(seenFrom) !== year) return String(year);
  const words = dayWords(Math.round(day) as DayNumber);
  const isOneYear = yearOf(view.start) === yearOf(view.end - 1);
  return isOneYear ? words.replace(` ${String(year)}`, '') : words;
}

function yearOf(day: number): number {
  return civilDate(Math.round(day) as DayNumber).year;
}
