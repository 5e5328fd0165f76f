/** What a screen reader says of the drawing's marks: all that their look tells. */
import { lowerBound } from '#base/sorted.ts';
import { countWords } from '#domain/count-words.ts';
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { dateWords } from '#domain/date-words.ts';
import { dayWords } from '#domain/day-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { partsWords } from '#domain/list-words.ts';
import * as words from '#messages/timeline.ts';
import * as markWords from '#messages/timelineMarks.ts';
import { spokenLocale } from '#messages/say.ts';
import type { Category } from '#domain/vocabulary.ts';
import { ALL_LANE, type Lane } from './lanes.ts';
import { ends } from './range-ends.ts';
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
  const values = { title: isUntold(event) ? words.untold() : event.title, date: dateWords(date) };
  if (status === 'planned') return words.plannedName(values);
  return status === 'disputed' ? words.disputedName(values) : words.eventName(values);
}

/**
 * What is said of an event in the drawing: `Strikes on T4, 2 April 2025, 3 sources, 41 of 60`.
 * @param rows of all events that are shown, ascending
 */
export function itemName(event: EventRow, rows: ArrayLike<number>): string {
  const place = { at: lowerBound(rows, event.row) + 1, total: rows.length };
  return partsWords([
    eventName(event),
    markWords.sources({ count: event.sources.length }),
    markWords.placeAmong(place),
  ]);
}

interface ClusterLike {
  readonly events: readonly EventRow[];
  /** As `toldLane` has it. */
  readonly lane: string | null;
}

/** `9 events, 9 to 11 April 2025, mostly strikes, lane Israel`. */
export function clusterName({ events, lane }: ClusterLike): string {
  const days = spanOf(events);
  return partsWords([
    countWords(events.length),
    ...(days ? [stretchWords(days)] : []),
    ...kindWords(mostlyOf(events)),
    ...laneWords(lane),
  ]);
}

function mostlyOf(events: readonly EventRow[]): Mostly | null {
  for (const { category } of events) {
    const count = events.filter((event) => event.category === category).length;
    if (count > events.length / 2) return { category, all: count === events.length };
  }
  return null;
}

/** What most of the gathered are, where most are alike. */
export interface Mostly {
  readonly category: Category;
  readonly all: boolean;
}

export function kindWords(mostly: Mostly | null): readonly string[] {
  return mostly ? [mostly.all ? words.allOf(mostly) : words.mostly(mostly)] : [];
}

export function laneWords(lane: string | null): readonly string[] {
  return lane === null ? [] : [markWords.inLane({ lane })];
}

/** What a lane is called where there are several and its events' kind does not tell it; else null. */
export function toldLane({ id, label, category }: Pick<Lane, 'id' | 'label' | 'category'>): string | null {
  return category === null && id !== ALL_LANE ? label : null;
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
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const [first, last] = ends(from, to, spokenLocale(), parts);
  return words.stretch({ from: first, to: last });
}

/** `9 earlier events, since 1948`; the day where the view's beginning is of the same year. */
export function earlierWords({ count, reach }: Outside, view: Stretch): string {
  if (!reach) return words.earlier({ count });
  return words.earlierSince({ count, date: dayOrYear(reach.start, view.start, view) });
}

/** `3 later events, until 22 July`; with the year where the view is of several. */
export function laterWords({ count, reach }: Outside, view: Stretch): string {
  if (!reach) return words.later({ count });
  return words.laterUntil({ count, date: dayOrYear(reach.end - 1, view.end - 1, view) });
}

function dayOrYear(day: number, seenFrom: number, view: Stretch): string {
  const year = yearOf(day);
  if (yearOf(seenFrom) !== year) return String(year);
  const isOneYear = yearOf(view.start) === yearOf(view.end - 1);
  return dayWords(Math.round(day) as DayNumber, isOneYear ? year : null);
}

function yearOf(day: number): number {
  return civilDate(Math.round(day) as DayNumber).year;
}
