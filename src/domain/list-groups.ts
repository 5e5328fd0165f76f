/** The list under its headings: months of the story, years before it, then days, then what no text dates. */
import { capitalise } from './capitalise.ts';
import * as words from '#messages/dates.ts';
import { spokenLocale } from '#messages/say.ts';
import { type CivilDate, civilDate, type DayNumber, MS_PER_DAY } from './calendar.ts';
import { dateWords } from './date-words.ts';
import { type DatePoint, type EventDate, isExactDay, orderDay } from './event-date.ts';
import type { EventRow } from './event-table.ts';
import { formatter } from './point-words.ts';

export interface DayGroup {
  /** `Wednesday 9 April`, `On or before 11 April`; null where the group's own heading says it all. */
  readonly heading: string | null;
  readonly events: readonly EventRow[];
}

export interface DateGroup {
  /** `2025-04`, `2003` or `unknown`; where a heading must come twice, the second is `2025-04+`. */
  readonly key: string;
  /** `April 2025`, `2003`, `Date unknown`. */
  readonly heading: string;
  readonly days: readonly DayGroup[];
}

/** Id of the group's heading in the page, for links that jump to it. */
export function headingId({ key }: Pick<DateGroup, 'key'>): string {
  return `when-${key}`;
}

/** The group that an event stands in. */
export interface ListPlace {
  readonly key: string;
  readonly heading: string;
  /** Null without a date. */
  readonly year: number | null;
}

/**
 * Groups rows, which come in order of date and stay in it; rows of one date stand together. An event is listed under the month
 * or year of the day that it stands on, which one that follows another may have from that.
 * @param storyBegins years before the one of this day are not divided into months
 */
export function groupByDate(rows: readonly EventRow[], storyBegins: DayNumber): readonly DateGroup[] {
  const firstYear = civilDate(storyBegins).year;
  const runs: { readonly place: ListPlace; readonly rows: EventRow[] }[] = [];
  for (const row of rows) {
    const place = placeOf(row, firstYear);
    const last = runs.at(-1);
    if (last?.place.key === place.key) last.rows.push(row);
    else runs.push({ place, rows: [row] });
  }
  const used = new Set<string>();
  return runs.map(({ place, rows: members }) => ({
    key: keyApart(place.key, used),
    heading: place.heading,
    days: daysOf(members, place),
  }));
}

/** A key that no group has yet; it is added to those that are used. */
export function keyApart(wanted: string, used: Set<string>): string {
  let key = wanted;
  while (used.has(key)) key += '+';
  used.add(key);
  return key;
}

/** @param firstYear years before it are not divided into months */
export function placeOf(
  { date, standsOn: day }: Pick<EventRow, 'date' | 'standsOn'>,
  firstYear: number,
): ListPlace {
  const point = orderingPoint(date);
  if (!point || day === null) return { key: 'unknown', heading: words.unknownHeading(), year: null };
  const { year, month } = civilDate(day);
  const coarse = dividesYear(date, day);
  if (year < firstYear || coarse)
    return { key: String(year), heading: coarse ? yearHeading(point, year) : String(year), year };
  const heading = formatter(spokenLocale(), { month: 'long', year: 'numeric' }).format(day * MS_PER_DAY);
  return { key: monthKey({ year, month }), heading, year };
}

/**
 * Whether a date divides its year by itself: one that is known to no month does, unless it stands with what it follows. The day is that
 * on which it stands; both in days of the same count.
 */
export function dividesYear(date: EventDate, day: number): boolean {
  const point = orderingPoint(date);
  return point !== null && day === orderDay(date) && isCoarse(point);
}

function isCoarse({ precision }: DatePoint): boolean {
  return precision !== 'day' && precision !== 'month';
}

/** What an event is ordered by; null where nothing bounds it. */
export function orderingPoint(date: EventDate): DatePoint | null {
  if (date.kind === 'unknown') return null;
  return date.kind === 'point' ? date.at : (date.from ?? date.to);
}

/** A decade that begins in 2010 stands under "2010s", not under "2010". */
function yearHeading({ precision }: DatePoint, year: number): string {
  return precision === 'decade' || precision === 'century'
    ? words.decadeHeading({ year: String(year) })
    : String(year);
}

function monthKey({ year, month }: Pick<CivilDate, 'year' | 'month'>): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function daysOf(rows: readonly EventRow[], { year }: ListPlace): readonly DayGroup[] {
  const days = new Map<string | null, EventRow[]>();
  for (const row of rows) {
    const heading = dayHeading(row.date, year);
    const day = days.get(heading);
    if (day) day.push(row);
    else days.set(heading, [row]);
  }
  return Array.from(days, ([heading, events]) => ({ heading, events }));
}

/** @param inYear the year that a heading above has told, or null */
export function dayHeading(date: EventDate, inYear: number | null): string | null {
  if (date.kind === 'unknown') return null;
  if (date.kind === 'point' && isExactDay(date)) {
    const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
    return formatter(spokenLocale(), parts).format(date.at.earliest * MS_PER_DAY);
  }
  const told = dateWords(date, { inYear });
  const vague = date.kind === 'point' && date.at.precision !== 'day' && !date.at.approximate;
  return vague ? words.someTimeIn({ date: told }) : capitalise(told);
}
