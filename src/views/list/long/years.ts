import type { ColumnGroup } from '#domain/columns/column-groups.ts';

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

/** Under its year, a month needs no year; the year itself is what is known to no month. */
function wordsIn({ heading, year }: ColumnGroup, underYear: boolean): string {
  if (!underYear) return heading;
  const month = heading.replace(` ${String(year)}`, '');
  return month === String(year) ? 'month not known' : month;
}
