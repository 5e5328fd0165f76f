import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { groupColumns } from '#domain/columns/column-groups.ts';
import { bothOf } from '#testing/columns-of.ts';
import { type MountedGroup, mountedGroups } from './mounted.ts';

const { columns } = bothOf(`
  1948~/.. "A"
  2003-05-01 "B"
  2025-04-09 "C"
  2025-04-09 "D"
  2025-04-09 "E"
  2025-04-11 "F"
  2025-05-02 "G"
  unknown "H"
`);
const index = groupColumns(
  columns,
  Uint32Array.from({ length: 8 }, (_, row) => row),
  dayNumber(2025, 4, 1),
);

/** Rows as if each took ten pixels. */
function tree(positions: readonly number[], begins = 0): readonly MountedGroup[] {
  const gap = (at: number, i: number) => 10 * (at - ((positions[i - 1] ?? begins - 1) + 1));
  return mountedGroups(
    index,
    positions.map((at, i) => ({ at, gap: gap(at, i) })),
    begins,
  );
}

describe('mountedGroups', () => {
  it('puts rows under their headings, which take room where their first row is there', () => {
    expect(
      tree([3, 4, 5]).map(({ group, leads, gap, days }) => ({
        key: group.key,
        leads,
        gap,
        days: days.map((day) => [day.begins, day.ends, day.leads, day.gap, day.rows.map(({ at }) => at)]),
      })),
    ).toEqual([
      {
        key: '2025-04',
        leads: null,
        gap: 30,
        days: [
          [2, 5, null, 0, [3, 4]],
          [5, 6, 5, 0, [5]],
        ],
      },
    ]);
  });

  it('gives the first row that can be scrolled to its headings, wherever they began', () => {
    const [group] = tree([3, 4], 3);
    expect([group?.leads, group?.days[0]?.leads]).toEqual([3, 3]);
    expect(tree([4], 3)[0]?.leads).toBeNull();
  });

  it('holds every row once, in order, and its gaps add up', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), (positions) => {
        const groups = tree(positions);
        const days = groups.flatMap((group) => group.days);
        const rows = days.flatMap((day) => day.rows);
        expect(rows.map(({ at }) => at)).toEqual(positions);
        const gaps = [...groups, ...days, ...rows].reduce((sum, { gap }) => sum + gap, 0);
        expect(gaps).toBe(positions.length === 0 ? 0 : 10 * ((positions.at(-1) ?? 0) + 1 - positions.length));
        for (const { group, days: held } of groups) {
          const at = held.flatMap((day) => day.rows.map((row) => row.at));
          expect(at.every((one) => one >= group.first && one < group.first + group.count)).toBe(true);
        }
      }),
    );
  });
});
