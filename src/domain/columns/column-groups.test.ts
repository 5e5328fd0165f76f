import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothOf } from '#testing/columns-of.ts';
import { dayNumber } from '../calendar.ts';
import { dayHeading, groupByDate } from '../list-groups.ts';
import { dated, groupColumns } from './column-groups.ts';

const STORY = dayNumber(2025, 4, 1);

/** Both lists as an outline: `key heading > day: rows`; the small one's, then the columns'. */
function outlines(text: string, keep: (row: number) => boolean = () => true) {
  const { table, columns } = bothOf(text);
  const events = table.events.filter(({ row }) => keep(row));
  const small = groupByDate(events, STORY).map(({ key, heading, days }) => ({
    key,
    heading,
    days: days.map((day) => ({ heading: day.heading, rows: day.events.map(({ row }) => row) })),
  }));
  const rows = Uint32Array.from(events, ({ row }) => row);
  const { groups, dates } = groupColumns(columns, rows, STORY);
  const large = groups.map(({ key, heading, year, first, count }) => {
    const starts = [...dates].filter((at) => at >= first && at < first + count);
    const days = starts.map((at, index) => ({
      heading: dayHeading(dated(columns, rows[at] ?? 0).date, year),
      rows: [...rows.subarray(at, starts[index + 1] ?? first + count)],
    }));
    return { key, heading, days };
  });
  return { small, large };
}

const someDate = fc.constantFrom(
  '2025-04-09',
  '2025-04-30',
  '2025-05-01',
  '2025-04',
  '2025-04/..',
  '2025-01-01',
  '2025-01-05',
  '2025',
  '2025~',
  '2024-12-08',
  '2024-12/..',
  '2003/..',
  '201X',
  '2010-05-01',
  '[..2025-05-01]',
  '[2025-04-10..2025-07-16]',
  'unknown',
);

describe('groupColumns', () => {
  it('groups as the list of a small dataset does, whatever follows what and whatever is left out', () => {
    const line = fc.record({ date: someDate, after: fc.option(fc.nat(9)), kept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const text = lines.map(
          ({ date, after }, i) => `${date} id=e${i}${after === null ? '' : ` follows=e${after}`}`,
        );
        fc.pre(drawn(text.join('\n')));
        const { small, large } = outlines(text.join('\n'), (row) => lines[row]?.kept === true);
        expect(large).toEqual(small);
      }),
      { numRuns: 500 },
    );
  });

  it('groups the same rows once, and anew for another story', () => {
    const { columns } = bothOf('2024-01-01 \n 2025-02-04');
    const rows = Uint32Array.of(0, 1);
    const [one, other] = [dayNumber(2025, 1, 1), dayNumber(2023, 1, 1)];
    const groups = groupColumns(columns, rows, one);
    expect(groupColumns(columns, rows, one)).toBe(groups);
    expect(groupColumns(columns, rows, other).groups.map(({ key }) => key)).not.toEqual(
      groups.groups.map(({ key }) => key),
    );
    expect(groupColumns(columns, Uint32Array.of(1), one).groups).toHaveLength(1);
  });

  it('names each group by a key of its own', () => {
    const { small, large } = outlines('2025-01-01 "A" \n 2025 "B" \n 2025-01-05 "C"');
    expect(large.map(({ key }) => key)).toEqual(['2025-01', '2025', '2025-01+']);
    expect(large).toEqual(small);
  });

  it('knows how far what stands before a group may reach', () => {
    const { columns } = bothOf('[2023-10-07..2025-04-11] \n 2025-02-04 \n 2025-12-01 \n unknown');
    const { groups } = groupColumns(columns, Uint32Array.of(0, 1, 2, 3), STORY);
    expect(groups.map(({ key, from, reached }) => [key, from, reached])).toEqual([
      ['2023', dayNumber(2023, 10, 7), Number.NEGATIVE_INFINITY],
      ['2025-02', dayNumber(2025, 2, 4), dayNumber(2025, 4, 11)],
      ['2025-12', dayNumber(2025, 12, 1), dayNumber(2025, 4, 11)],
      ['unknown', null, dayNumber(2025, 12, 1)],
    ]);
    const lasting = bothOf(
      '2025-02-04/2025-04-11 \n 2025-03-01/.. \n 2025-12-01 \n 2026-01/2026-03~ \n 2026-05-01',
    );
    const reached = groupColumns(lasting.columns, Uint32Array.of(0, 1, 2, 3, 4), STORY).groups.map(
      (group) => group.reached,
    );
    expect(reached.slice(1)).toEqual([
      dayNumber(2025, 4, 11),
      dayNumber(2025, 4, 11),
      dayNumber(2025, 12, 1),
      dayNumber(2026, 1, 1),
    ]);
  });

  it('has no group without rows', () => {
    const { columns } = bothOf('2025-04-09');
    expect(groupColumns(columns, new Uint32Array(0), STORY).groups).toEqual([]);
  });
});

/** False where what follows what cannot be put in order. */
function drawn(text: string): boolean {
  try {
    bothOf(text);
    return true;
  } catch {
    return false;
  }
}
