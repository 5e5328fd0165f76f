import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothOf, columnsOf, gather, outlineOf } from '#testing/columns-of.ts';
import { someFilters, someWords } from '#testing/filters-of.ts';
import { LAST_DAY } from '../calendar.ts';
import { matchingRows } from '../apply-filters.ts';
import { decode } from '../dataset/decode.ts';
import { choicesWith, facetChoices, facetValues, valuesWith } from '../facet-counts.ts';
import { NO_FILTERS } from '../filters.ts';
import { columnRow } from './column-row.ts';
import { NO_DAY } from './event-columns.ts';
import { decodeColumns, encodeColumns } from './columns-file.ts';
import { narrow, totals } from './narrow.ts';
import { outlineSchema } from './outline.ts';

const { table, columns } = bothOf(`
  1948~/.. background confirmed IL,SY "War" <ft>
  2025-04-02 strike reported SY:site,IL:party @idf #t4 "Strikes" <ft,jns> origins=2 voices=named,anonymous
  2025-04-02 strike reported SY @idf #t4 #hama "More strikes" <ft,jns> id=more follows=strikes
  2025-04-09 talks confirmed TR,IL,AZ @fidan #baku "Meeting" <ft,levant> conflicts=2
  [2025-04-10..2025-07-16] talks disputed TR,SY @fidan "Second meeting" <jns>
  [..2025-07-22] talks claimed TR "Before" <jns> basis=inferred
  2025-07? statement reported "Summer" <jns>
  2025-07-12/2025-07-13 clash reported SY #sweida "Clashes" <jns> evidence=3
  unknown visit planned TR @fidan "A visit" <levant>
`);
const gathered = gather(table);
const file = () => encodeColumns(gathered.columns, gathered).buffer;

describe('the columns of a large dataset', () => {
  it('give back every event as it was', () => {
    const rows = table.events.map(({ row, id, title }) => columnRow(columns, row, { id, title }));
    expect(rows).toEqual(table.events.map((row) => ({ ...row, follows: [], shard: 0 })));
  });

  it('are read as they were written', () => {
    const read = decodeColumns(file(), gathered);
    expect(read).toEqual({ ok: true, value: gathered.columns });
  });

  it('take the outline as JSON keeps it', () => {
    const outline = outlineOf(table, gathered);
    expect(decode(outlineSchema, JSON.parse(JSON.stringify(outline)))).toEqual({ ok: true, value: outline });
  });

  it('leave the same events as the filters of a small dataset, with the same counts', () => {
    const values = facetValues(table);
    expect(valuesWith(columns, totals(columns))).toEqual(values);
    fc.assert(
      fc.property(someFilters(table), someWords(table), (filters, found) => {
        const rows =
          found && Uint32Array.from(table.events.flatMap(({ row, id }) => (found.has(id) ? [row] : [])));
        const narrowed = narrow(columns, filters, rows);
        expect([...narrowed.rows]).toEqual(matchingRows(table, filters, found).map(({ row }) => row));
        expect(choicesWith(values, filters, narrowed.counts)).toEqual(
          facetChoices(values, table, filters, found),
        );
      }),
    );
  });

  it('hold nothing', () => {
    const empty = { ...table, events: [], rowOf: new Map() };
    expect(narrow(columnsOf(empty), NO_FILTERS, null).rows).toHaveLength(0);
  });
});

describe('a file of columns that is not what the outline says', () => {
  it('is refused when it is too short or too long', () => {
    expect(decodeColumns(file().slice(4), gathered)).toMatchObject({ ok: false, error: { at: 'columns' } });
  });

  it('is refused when a number points outside of its table', () => {
    const wrong = { ...gathered.columns, category: gathered.columns.category.map(() => 8) };
    expect(decodeColumns(encodeColumns(wrong, gathered).buffer, gathered)).toMatchObject({
      ok: false,
      error: { at: 'columns.category', message: 'points outside of its table' },
    });
  });

  it('is refused when it is not in order of date', () => {
    const wrong = { ...gathered.columns, day: gathered.columns.day.toReversed() };
    expect(decodeColumns(encodeColumns(wrong, gathered).buffer, gathered)).toMatchObject({
      ok: false,
      error: { at: 'columns.day' },
    });
  });

  it.each<[string, (day: number, row: number) => number, string]>([
    [
      'before the calendar begins',
      (day, row) => (row === 0 ? -2e9 : day),
      'has a day that no calendar can name',
    ],
    [
      'on which it would reach beyond the calendar’s end',
      (day) => (day === NO_DAY ? day : LAST_DAY),
      'has a day that no calendar can name',
    ],
    [
      'though it has no date',
      (day, row) => (day === NO_DAY ? (gathered.columns.day[row - 1] ?? 0) : day),
      'has a day where there is no date, or none where there is one',
    ],
    [
      'that is missing, though it has a date',
      (day, row) => (row < table.events.length - 2 ? day : NO_DAY),
      'has a day where there is no date, or none where there is one',
    ],
  ])('is refused when an event stands on a day %s', (_, wrongDay, message) => {
    const wrong = { ...gathered.columns, day: gathered.columns.day.map(wrongDay) };
    expect(decodeColumns(encodeColumns(wrong, gathered).buffer, gathered)).toMatchObject({
      ok: false,
      error: { at: 'columns.day', message },
    });
  });

  it('is refused when a set lies outside of its table', () => {
    const outline = outlineOf(table, gathered);
    const sets = { ...outline.sets, places: [[99]] };
    expect(decode(outlineSchema, { ...outline, sets })).toMatchObject({
      ok: false,
      error: { message: 'has sets that point outside of their tables' },
    });
  });
});
