import type { ColumnGroup } from '#domain/columns/column-groups.ts';
import { unknownHeading } from '#messages/dates.ts';
import * as words from '#messages/longList.ts';

interface Year {
  /** Null where it is but one group, which names itself. */
  readonly heading: string | null;
  readonly jumps: readonly { readonly group: ColumnGroup; readonly words: string }[];
}

/** The list's groups by year: `2024: January, February, Some time in 2024`. */
export function yearsOf(groups: readonly ColumnGroup[]): readonly Year[] {
  const years = new Map<number | null, ColumnGroup[]>();
  for (const group of groups) {
    const year = years.get(group.year);
    if (year) year.push(group);
    else years.set(group.year, [group]);
  }
  return Array.from(years, ([year, members]) => ({
    heading: members.length > 1 ? String(year) : null,
    jumps: members.map((group) => ({ group, words: wordsIn(group, members.length > 1) })),
  }));
}

export interface YearSpan {
  /** `1990 to 1999`; `Date unknown` for what has no year. */
  readonly heading: string;
  /** Events in it. */
  readonly count: number;
  readonly groups: readonly ColumnGroup[];
}

/** More decades than these are too many to look through: then centuries stand for theirs. */
const MANY_DECADES = 30;
/** A century of more groups than one a year and some is divided all the same: it holds months. */
const MANY_IN_CENTURY = 120;

/** The list's groups by decade, or by century where decades are too many; in their order, which is that of time. */
export function spansOf(groups: readonly ColumnGroup[]): readonly YearSpan[] {
  const decades = spansBy(groups, 10);
  if (decades.length <= MANY_DECADES) return decades;
  return spansBy(groups, 100).flatMap((century) =>
    century.groups.length > MANY_IN_CENTURY ? spansBy(century.groups, 10) : [century],
  );
}

function spansBy(groups: readonly ColumnGroup[], years: number): readonly YearSpan[] {
  const spans = new Map<number | null, ColumnGroup[]>();
  for (const group of groups) {
    const first = group.year === null ? null : Math.floor(group.year / years) * years;
    const members = spans.get(first);
    if (members) members.push(group);
    else spans.set(first, [group]);
  }
  return Array.from(spans, ([first, members]) => ({
    heading:
      first === null
        ? unknownHeading()
        : words.years({ first: String(first), last: String(first + years - 1) }),
    count: members.reduce((sum, { count }) => sum + count, 0),
    groups: members,
  }));
}

/** Under its year, a month needs no year; the year itself is what is known to no month. */
function wordsIn({ heading, year }: ColumnGroup, underYear: boolean): string {
  if (!underYear) return heading;
  const month = heading.replace(` ${String(year)}`, '');
  return month === String(year) ? words.noMonth() : month;
}
