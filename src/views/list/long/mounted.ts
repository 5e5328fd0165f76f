/** The rows of a long list that are in the page, under their headings, with the room that the rows between them would take. */
import { upperBound } from '#base/sorted.ts';
import type { ColumnGroup, ColumnGroups } from '#domain/columns/column-groups.ts';
import type { MountedRow } from '../window/mounted-row.ts';

interface Headed {
  /** The position of the row that the heading comes with; null where it goes on from rows that are not in the page. */
  readonly leads: number | null;
  /** As a row's, before the heading; what is inside has none then. */
  readonly gap: number;
}

/** One date. */
export interface MountedDay extends Headed {
  /** Positions of all its rows, in the page or not: the first, and the one after the last. */
  readonly begins: number;
  readonly ends: number;
  readonly rows: readonly MountedRow[];
}

export interface MountedGroup extends Headed {
  readonly group: ColumnGroup;
  readonly days: readonly MountedDay[];
}

interface OpenDay extends MountedDay {
  readonly rows: MountedRow[];
}
interface OpenGroup extends MountedGroup {
  readonly days: OpenDay[];
}

/**
 * @param mounted ascending
 * @param begins the first position that can be scrolled to: it has its headings even where they began before
 */
export function mountedGroups(
  { groups, dates }: ColumnGroups,
  mounted: readonly MountedRow[],
  begins: number,
): readonly MountedGroup[] {
  const tree: OpenGroup[] = [];
  let index = 0;
  for (const { at, gap } of mounted) {
    while ((groups[index + 1]?.first ?? Number.POSITIVE_INFINITY) <= at) index++;
    const group = groups[index];
    if (!group) break;
    const leads = (first: number) => (at === Math.max(first, begins) ? at : null);
    const last = tree.at(-1);
    const open = last?.group === group ? last : { group, leads: leads(group.first), gap, days: [] };
    if (open !== last) tree.push(open);
    const date = upperBound(dates, at) - 1;
    const first = dates[date] ?? 0;
    const day = open.days.at(-1);
    if (day?.begins === first) {
      day.rows.push({ at, gap });
      continue;
    }
    const ends = dates[date + 1] ?? group.first + group.count;
    const row = { at, gap: 0 };
    open.days.push({ begins: first, ends, leads: leads(first), gap: open === last ? gap : 0, rows: [row] });
  }
  return tree;
}
