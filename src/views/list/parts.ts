/** The list's groups, the years before the story apart from the story, with the time that passes between them. */
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { earliestDay, isExactDay, lastedTo, reachesTo } from '#domain/event-date.ts';
import { laterWords } from '#domain/later-words.ts';
import * as words from '#messages/list.ts';
import type { DateGroup, DayGroup } from '#domain/list-groups.ts';

export interface PlacedDay {
  readonly day: DayGroup;
  /**
   * Whole days before it to which no event that is listed is dated, and through which none is known to have lasted; 0 where it has no
   * certain day itself, but for the first of a month, which has those before the month's first certain day.
   */
  readonly quiet: number;
  /** "3 years later": since the last that is listed before it, whether its day is known or not; null for less than two months. */
  readonly later: string | null;
}

export interface PlacedGroup {
  readonly group: DateGroup;
  readonly days: readonly PlacedDay[];
  /** "8 years later", before the story, and where it begins; null where quiet days are told. */
  readonly gap: string | null;
}

export interface ListPart {
  readonly name: 'before' | 'story';
  readonly groups: readonly PlacedGroup[];
}

/** A day before all others. */
const NEVER = Number.NEGATIVE_INFINITY;

export function partsOf(groups: readonly DateGroup[], storyBegins: DayNumber): readonly ListPart[] {
  const firstYear = civilDate(storyBegins).year;
  const isBefore = ({ key }: DateGroup) => Number.parseInt(key, 10) < firstYear;
  const firstOfStory = groups.find((group) => !isBefore(group));
  let known = NEVER;
  let reached = NEVER;
  const placed = groups.map((group) => {
    const days = beforeAllOf(
      group.days.map((day) => {
        const placedDay = { day, quiet: quietDays(known, day), later: passedWords(reached, standsOn(day)) };
        known = Math.max(known, knownTo(day));
        reached = Math.max(reached, reachedBy(day));
        return placedDay;
      }),
    );
    const [first] = days;
    const tellsQuiet = !isBefore(group) && (group !== firstOfStory || first?.quiet !== 0);
    return { group, days, gap: tellsQuiet ? null : (first?.later ?? null) };
  });
  const parts: readonly ListPart[] = [
    { name: 'before', groups: placed.filter(({ group }) => isBefore(group)) },
    { name: 'story', groups: placed.filter(({ group }) => !isBefore(group)) },
  ];
  return parts.filter((part) => part.groups.length > 0);
}

/**
 * A month begins with what is known no closer than the month, and its first certain day comes after that: the quiet days before that day passed
 * before the month, and are told there.
 */
function beforeAllOf(days: readonly PlacedDay[]): readonly PlacedDay[] {
  const at = days.findIndex(({ day }) => datedTo(day) !== null);
  const quiet = days[at]?.quiet ?? 0;
  return at < 1
    ? days
    : days.map((day, i) => (i === 0 ? { ...day, quiet } : i === at ? { ...day, quiet: 0 } : day));
}

/** @param known infinite where no day is known before */
function quietDays(known: number, day: DayGroup): number {
  const to = datedTo(day);
  return to === null || !Number.isFinite(known) ? 0 : Math.max(0, to - known - 1);
}

/** The day that it is dated to, or began on; null where that is not known to a day. */
function datedTo({ events: [first] }: DayGroup): DayNumber | null {
  if (!first) return null;
  const { date } = first;
  const begins = date.kind === 'span' && date.from ? { kind: 'point' as const, at: date.from } : date;
  return isExactDay(begins) ? earliestDay(begins) : null;
}

/** The last day of which it is known that an event fell on it, or lasted through it. */
function knownTo(day: DayGroup): number {
  const [first] = day.events;
  return Math.max(datedTo(day) ?? NEVER, (first && lastedTo(first.date)) ?? NEVER);
}

function standsOn({ events: [first] }: DayGroup): DayNumber | null {
  return first?.standsOn ?? null;
}

/** The last day that it may have happened on, as far as a gap is told from there. */
function reachedBy(day: DayGroup): number {
  const [first] = day.events;
  return Math.max(standsOn(day) ?? NEVER, (first && reachesTo(first.date)) ?? NEVER);
}

/** Days without an event that a reader should be told of, not only shown. */
const TOLD = 14;
/** As many days as are told in years. */
const IN_YEARS = 2 * 366;

/** "98 days without an event dated to a day in these sources", "3 years later"; empty where so few need no words. */
export function quietWords(
  { quiet, later }: Pick<PlacedDay, 'quiet' | 'later'>,
  where: 'sources' | 'list',
): string {
  if (quiet < TOLD) return '';
  return quiet < IN_YEARS ? words.quiet({ days: quiet, where }) : (later ?? '');
}

/**
 * From the last day that anything before may have happened on, or is known to have lasted through, to the first event of a group;
 * shorter than two months goes without saying. What may have happened on some later day leaves no gap that could be told.
 * @param reached infinite where nothing is before
 */
export function passedWords(reached: number, to: DayNumber | null): string | null {
  if (to === null || !Number.isFinite(reached)) return null;
  return laterWords(to - reached);
}
