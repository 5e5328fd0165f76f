import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#base/compare.ts';
import { LONGEST_TERM, termsOf } from '../search/fold.ts';
import { eachRow, encodeRows } from './postings-file.ts';
import { planSearch } from './search-words.ts';
import { ByteReader, ByteWriter } from './varints.ts';
import { decodeWords, encodeWords, placeOf, type TermEntry } from './words-file.ts';

const ascending = fc.uniqueArray(fc.nat(2 ** 31)).map((rows) => rows.sort((a, b) => a - b));
const words = fc.uniqueArray(
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('can', 'candle', 'כנען', '𐤀𐤁', '𐤀𐤂'),
  ),
);
const entries = fc
  .array(fc.record({ step: fc.nat(1), count: fc.nat(90_000), more: fc.nat(200_000) }))
  .chain((rest) =>
    words.map((terms) => {
      let file = 0;
      return terms.sort(compare).map((term, at): TermEntry => {
        const { step = 0, count = 1, more = 0 } = rest[at] ?? {};
        const bytes = count + more;
        file += at === 0 ? 0 : step;
        return { term, count, bytes, file };
      });
    }),
  );

describe('numbers as bytes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.number(number);
        const reader = new ByteReader(writer.written());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.finish(null).ok).toBe(true);
        reader.number();
        expect(reader.broken).toBe(true);
      }),
    );
  });
});

describe('the rows of a term', () => {
  it('are read as they were written, wherever their list stands', () => {
    fc.assert(
      fc.property(ascending, ascending, (before, rows) => {
        const [other, list] = [encodeRows(before), encodeRows(rows)];
        const file = new Uint8Array([...other, ...list]);
        const place = { from: other.length, bytes: list.length, count: rows.length };
        const read: number[] = [];
        expect(eachRow(file, place, 2 ** 31 + 1, (row) => read.push(row)).ok).toBe(true);
        expect(read).toEqual([...rows]);
      }),
    );
  });

  it.each([
    ['cut off', encodeRows([3, 900]).slice(0, 2), 3, 2, 1000],
    ['more than are said', encodeRows([3, 4, 5]), 3, 2, 1000],
    ['fewer than are said', encodeRows([3]), 1, 2, 1000],
    ['beyond the last event', encodeRows([3, 900]), 3, 2, 900],
    ['twice', new Uint8Array([3, 0]), 2, 2, 1000],
  ])('are refused where they are %s', (_, file, bytes, count, size) => {
    expect(eachRow(file, { from: 0, bytes, count }, size, () => undefined)).toMatchObject({ ok: false });
  });
});

describe('the words file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const read = decodeWords(encodeWords(written));
        if (!read.ok) throw new Error(read.error.kind);
        const ends = new Map<number, number>();
        for (const [at, { term, file, count, bytes }] of written.entries()) {
          const from = ends.get(file) ?? 0;
          ends.set(file, from + bytes);
          expect([read.value.terms[at], read.value.files[at]]).toEqual([term, file]);
          expect(placeOf(read.value, at)).toEqual({ from, bytes, count });
        }
        expect(read.value.terms).toHaveLength(written.length);
      }),
    );
  });

  it('is refused when it is cut off, too long, or out of order', () => {
    const entry = (term: string): TermEntry => ({ term, count: 1, bytes: 1, file: 0 });
    const file = encodeWords([entry('alpha'), entry('beta')]);
    expect(decodeWords(file).ok).toBe(true);
    for (let length = 0; length < file.length; length++)
      expect(decodeWords(file.slice(0, length)).ok).toBe(false);
    expect(decodeWords(new Uint8Array([...file, 0])).ok).toBe(false);
    expect(decodeWords(encodeWords([entry('beta'), entry('alpha')])).ok).toBe(false);
  });

  it('is refused when it unfolds to more than any timeline has words', () => {
    const writer = new ByteWriter();
    const terms = 40_000;
    writer.number(terms);
    const entry = (shared: number, left: number) => {
      for (const number of [shared, left]) writer.number(number);
      for (let unit = 0; unit < left; unit++) writer.number(0x61);
      for (const number of [1, 1, 0]) writer.number(number);
    };
    for (let at = 0; at < terms; at++) entry(at, 1);
    expect(decodeWords(writer.written())).toMatchObject({
      ok: false,
      error: { message: 'is too long to be read' },
    });
  });

  it.each([
    ['a unit is none of UTF-16', [1, 0, 1, 0x10000, 1, 1, 0], 'is too long to be read'],
    ['a list has more rows than bytes', [1, 0, 1, 0x61, 2, 1, 0], 'tells of lists that cannot be'],
    ['a list is longer than any file', [1, 0, 1, 0x61, 1, 2 ** 31, 0], 'tells of lists that cannot be'],
    ['files are left out', [1, 0, 1, 0x61, 1, 1, 2], 'tells of lists that cannot be'],
  ])('is refused when %s', (_, numbers, message) => {
    const writer = new ByteWriter();
    for (const number of numbers) writer.number(number);
    expect(decodeWords(writer.written())).toMatchObject({ ok: false, error: { message } });
  });

  it('holds the beginning of a word that is longer than any term, and a search for it finds that', () => {
    const long = 'あ'.repeat(1000);
    const terms = termsOf(long);
    expect(terms.map((term) => term.length)).toEqual([LONGEST_TERM]);
    const file = encodeWords(terms.map((term) => ({ term, count: 1, bytes: 1, file: 0 })));
    const read = decodeWords(file);
    expect(read.ok && planSearch(read.value, long).terms).toEqual([0]);
  });
});
