/** The list's groups, the years before the story apart from the story, with the time that passes between groups. */
import { civilDate, type DayNumber } from '#domain/calendar.ts';
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
  const placed = groups.map((group, at) => ({ group, gap: gapWords(groups[at - 1], group) }));
  const isBefore = ({ group }: PlacedGroup) => Number.parseInt(group.key, 10) < firstYear;
  const parts: readonly ListPart[] = [
    { name: 'before', groups: placed.filter(isBefore) },
    { name: 'story', groups: placed.filter((one) => !isBefore(one)) },
  ];
  return parts.filter((part) => part.groups.length > 0);
}

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/** From the last beginning in one group to the first in the next; shorter than two months goes without saying. */
function gapWords(before: DateGroup | undefined, after: DateGroup): string | null {
  const from = before?.days.at(-1)?.events.at(-1);
  const to = after.days[0]?.events[0];
  if (!from || !to || from.standsOn === null || to.standsOn === null) return null;
  const days = to.standsOn - from.standsOn;
  if (days < 2 * DAYS_PER_MONTH) return null;
  const years = Math.round(days / DAYS_PER_YEAR);
  if (days < 1.5 * DAYS_PER_YEAR) return `${String(Math.round(days / DAYS_PER_MONTH))} months later`;
  return `${String(years)} years later`;
}
