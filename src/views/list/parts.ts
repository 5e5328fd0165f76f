/** The list's groups, the years before the story apart from the story, with the time that passes between them. */
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { earliestDay, isExactDay } from '#domain/event-date.ts';
import type { EventRow } from '#domain/event-table.ts';
import { laterWords } from '#domain/later-words.ts';
import * as words from '#messages/list.ts';
import type { DateGroup, DayGroup } from '#domain/list-groups.ts';

export interface PlacedDay {
  readonly day: DayGroup;
  /** Whole days before it to which no event that is listed is dated; 0 where it has no certain day itself. */
  readonly quiet: number;
}

export interface PlacedGroup {
  readonly group: DateGroup;
  readonly days: readonly PlacedDay[];
  /** "8 years later", before the story; null in it, where the quiet days are told. */
  readonly gap: string | null;
}

export interface ListPart {
  readonly name: 'before' | 'story';
  readonly groups: readonly PlacedGroup[];
}

export function partsOf(groups: readonly DateGroup[], storyBegins: DayNumber): readonly ListPart[] {
  const firstYear = civilDate(storyBegins).year;
  const isBefore = ({ key }: DateGroup) => Number.parseInt(key, 10) < firstYear;
  let reached = Number.NEGATIVE_INFINITY;
  const placed = groups.map((group, at) => ({
    group,
    gap: isBefore(group) ? gapWords(groups.slice(0, at), group) : null,
    days: group.days.map((day) => {
      const quiet = quietDays(reached, day);
      reached = Math.max(reached, datedTo(day) ?? reached);
      return { day, quiet };
    }),
  }));
  const parts: readonly ListPart[] = [
    { name: 'before', groups: placed.filter(({ group }) => isBefore(group)) },
    { name: 'story', groups: placed.filter(({ group }) => !isBefore(group)) },
  ];
  return parts.filter((part) => part.groups.length > 0);
}

/** @param reached infinite where nothing is before */
function quietDays(reached: number, day: DayGroup): number {
  const to = datedTo(day);
  return to === null || !Number.isFinite(reached) ? 0 : Math.max(0, to - reached - 1);
}

/** The day that it is dated to; null where its date is not known to a day. What lasted counts from its beginning. */
function datedTo({ events: [first] }: DayGroup): DayNumber | null {
  if (!first) return null;
  const { date } = first;
  const begins = date.kind === 'span' && date.from ? { kind: 'point' as const, at: date.from } : date;
  return isExactDay(begins) ? earliestDay(begins) : null;
}

/** Days without an event that a reader should be told of, not only shown. */
const TOLD = 14;
/** As many days as are told in years. */
const IN_YEARS = 2 * 366;

/** "98 days without a dated event in these sources", "3 years later"; empty where so few need no words. */
export function quietWords(quiet: number, where: 'sources' | 'list'): string {
  if (quiet < TOLD) return '';
  if (quiet < IN_YEARS) return words.quiet({ days: quiet, where });
  return laterWords(quiet) ?? '';
}

function gapWords(before: readonly DateGroup[], after: DateGroup): string | null {
  const reached = before.flatMap(({ days }) => days.flatMap(({ events }) => events.map(reachedBy)));
  return passedWords(
    Math.max(Number.NEGATIVE_INFINITY, ...reached),
    after.days[0]?.events[0]?.standsOn ?? null,
  );
}

/**
 * From the last day that anything before may have happened on to the first event of a group; shorter than two months goes without
 * saying. What may have happened on some later day leaves no gap that could be told.
 * @param reached infinite where nothing is before
 */
export function passedWords(reached: number, to: DayNumber | null): string | null {
  if (to === null || !Number.isFinite(reached)) return null;
  return laterWords(to - reached);
}

/** What lasted counts from its beginning. */
function reachedBy({ date, standsOn }: EventRow): number {
  return (date.kind === 'within' ? date.to?.latest : null) ?? standsOn ?? Number.NEGATIVE_INFINITY;
}
