import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, someFilters, someWords } from '#testing/filters-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { matchingRows } from './apply-filters.ts';
import { waysOut } from './what-emptied.ts';

const table = timelineOf(`
  2025-04-02 strike SY,IL "Strikes"
  2025-04-09 talks TR,IL,AZ #baku "Meeting"
  2025-04-10 talks TR,SY "Second meeting"
  2025-07-12 clash SY "Clashes"
`);

const ways = (text: string, found: ReadonlySet<string> | null = null) =>
  waysOut(table, filtersOf(text), found).map(({ remove, gives }) => [remove, gives]);

describe('waysOut', () => {
  it('names each filter that alone empties the result, the most helpful first', () => {
    expect(ways('country=SY place=baku')).toEqual([
      [{ kind: 'facet', facet: 'place', values: ['baku'] }, 3],
      [{ kind: 'facet', facet: 'country', values: ['SY'] }, 1],
    ]);
  });

  it('takes all values of a facet off at once where they widen each other', () => {
    expect(ways('category=strike,clash country=AZ')).toEqual([
      [{ kind: 'facet', facet: 'country', values: ['AZ'] }, 2],
      [{ kind: 'facet', facet: 'category', values: ['strike', 'clash'] }, 1],
    ]);
  });

  it('offers to ask for one of the values where no event has all', () => {
    expect(ways('country=AZ,SY match=all')).toEqual([
      [{ kind: 'match' }, 4],
      [{ kind: 'facet', facet: 'country', values: ['AZ'] }, 3],
      [{ kind: 'facet', facet: 'country', values: ['SY'] }, 1],
    ]);
  });

  it('offers words and range', () => {
    expect(ways('q=zebra', new Set())).toEqual([[{ kind: 'words', q: 'zebra' }, 4]]);
    expect(ways('from=2026')).toEqual([[{ kind: 'range', from: '2026', to: null }, 4]]);
  });

  it('offers nothing where one step does not help', () => {
    expect(ways('country=AZ category=clash from=2026')).toEqual([]);
  });

  it('gives what it promises', () => {
    fc.assert(
      fc.property(someFilters(table), someWords(table), (filters, found) => {
        for (const way of waysOut(table, { ...filters, q: found ? 'word' : '' }, found)) {
          const left = way.filters.q ? found : null;
          expect(matchingRows(table, way.filters, left)).toHaveLength(way.gives);
        }
      }),
    );
  });
});
