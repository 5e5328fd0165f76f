import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPage, pageOfFile, pageWith } from './passage-pages.ts';

const extent = (count: number, rows: number) => ({ count, rows, files: [] });

describe('pages of passages', () => {
  it('hold as many as a file, the last what is left', () => {
    expect(firstPage(extent(600, 256))).toEqual({ file: 0, first: 1, last: 256 });
    expect(pageWith(extent(600, 256), 257)).toEqual({ file: 1, first: 257, last: 512 });
    expect(pageWith(extent(600, 256), 600)).toEqual({ file: 2, first: 513, last: 600 });
    expect(pageOfFile(extent(600, 256), 2)).toEqual({ file: 2, first: 513, last: 600 });
  });

  it('are none at a place that is not there, and empty where there are no passages', () => {
    expect(pageWith(extent(600, 256), 601)).toBeNull();
    expect(pageWith(extent(600, 256), 0)).toBeNull();
    expect(firstPage(extent(0, 256))).toEqual({ file: 0, first: 1, last: 0 });
  });

  it('have every place once', () => {
    const sizes = fc.record({
      count: fc.integer({ min: 1, max: 900 }),
      rows: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(sizes, ({ count, rows }) => {
        let place = 1;
        for (let file = 0; place <= count; file++) {
          const page = pageWith(extent(count, rows), place);
          expect(page).toMatchObject({ file, first: place });
          place = (page?.last ?? count) + 1;
        }
        expect(place).toBe(count + 1);
      }),
    );
  });
});
