import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#base/compare.ts';
import { decodeRows, encodeRows } from './postings-file.ts';
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
  .array(fc.record({ step: fc.nat(1), count: fc.nat(90_000), bytes: fc.nat(200_000) }))
  .chain((rest) =>
    words.map((terms) => {
      let file = 0;
      return terms.sort(compare).map((term, at): TermEntry => {
        const { step = 0, count = 1, bytes = 1 } = rest[at] ?? {};
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
        expect(decodeRows(file, place, 2 ** 31 + 1)).toEqual({ ok: true, value: Uint32Array.from(rows) });
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
    expect(decodeRows(file, { from: 0, bytes, count }, size)).toMatchObject({ ok: false });
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
});
