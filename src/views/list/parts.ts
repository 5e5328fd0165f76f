/** The list's groups, the years before the story apart from the story, with the time that passes between groups. */
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import type { EventRow } from '#domain/event-table.ts';
import { laterWords } from '#domain/later-words.ts';
import type { DateGroup } from '#domain/list-groups.ts';

export interface PlacedGroup {
  readonly group: DateGroup;
  /** "8 years later", where so much time has passed that a reader should know; null elsewhere. */
  readonly gap: string | null;
}

export interface ListPart {
  readonly name: 'before' | 'story';
  readonly groups: readonly PlacedGroup[];
}

export function partsOf(groups: readonly DateGroup[], storyBegins: DayNumber): readonly ListPart[] {
  const firstYear = civilDate(storyBegins).year;
  const placed = groups.map((group, at) => ({ group, gap: gapWords(groups.slice(0, at), group) }));
  const isBefore = ({ group }: PlacedGroup) => Number.parseInt(group.key, 10) < firstYear;
  const parts: readonly ListPart[] = [
    { name: 'before', groups: placed.filter(isBefore) },
    { name: 'story', groups: placed.filter((one) => !isBefore(one)) },
  ];
  return parts.filter((part) => part.groups.length > 0);
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
