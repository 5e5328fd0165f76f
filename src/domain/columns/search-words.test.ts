import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../search/fold.ts';
import { openSearchIndex, searchEvents } from '../search/search.ts';
import { buildSearchIndex } from '../search/search-options.ts';
import { DATASET_FORMAT } from '../dataset/shared.ts';
import { planSearch, runSearch } from './search-words.ts';

const TITLES = [
  'Israel strikes the T4 air base',
  'A deconfliction line is discussed in Baku',
  'De-confliction talks go on',
  'al-Sharaa names a minister',
  'Iran and Iraq meet; the US watches',
  'Erdoğan’s office confirms talks',
  'Talk of talks',
];

/** One list of rows for each term of the titles, in order. */
function wordsOfTitles() {
  const rows = new Map<string, Set<number>>();
  for (const [row, title] of TITLES.entries())
    for (const term of termsOf(title)) rows.set(term, (rows.get(term) ?? new Set()).add(row));
  const terms = [...rows.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { terms, lists: terms.map((term) => Uint32Array.from(rows.get(term) ?? [])) };
}

const { terms, lists } = wordsOfTitles();
const search = (q: string) =>
  runSearch(planSearch({ terms }, q), terms, (term, visit) => lists[term]?.forEach(visit), TITLES.length);

const small = openSearchIndex({
  format: DATASET_FORMAT,
  dataset: 'test',
  index: buildSearchIndex(
    TITLES.map((title, row) => ({
      id: String(row),
      title,
      sentences: [],
      quotes: [],
      actors: [],
      places: [],
      countries: [],
      sources: [],
    })),
  ),
});

describe('search in a large dataset', () => {
  it('finds words as written, by their beginning, and by the parts of a compound', () => {
    expect([...search('talks').rows]).toEqual([2, 5, 6]);
    expect([...search('decon baku').rows]).toEqual([1]);
    expect([...search('al-sharaa').rows]).toEqual([3]);
    expect([...search('us').rows]).toEqual([4]);
  });

  it('takes what is misspelt by a letter for what is written, and says so', () => {
    expect(search('ministr')).toEqual({
      rows: Uint32Array.of(3),
      respellings: [{ word: 'ministr', instead: ['minister'] }],
      nowhere: [],
    });
  });

  it('needs the lists of the terms that it may take, and no other', () => {
    expect(planSearch({ terms }, 'baku').terms.map((term) => terms[term])).toEqual(['baku']);
    expect(planSearch({ terms }, '…')).toEqual({ words: [], terms: [] });
  });

  it('finds what the search of a small dataset finds', () => {
    const word = fc.oneof(
      fc.constantFrom(...terms),
      fc.constantFrom(...terms).map((term) => term.slice(0, 3)),
      fc.constantFrom(...terms).map((term) => term.slice(1)),
      fc.constantFrom('de-confliction', 'al-Sharaa', 'irak', 'Israle', '', 'zzzz'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), (words) => {
        if (!small.ok) throw new Error('The index is broken.');
        const q = words.join(' ');
        const { ids, respellings, nowhere } = searchEvents(small.value, q);
        const found = search(q);
        expect([...found.rows].map(String)).toEqual([...ids].sort());
        expect(found.respellings).toEqual(respellings);
        expect(found.nowhere).toEqual(nowhere);
      }),
      { numRuns: 300 },
    );
  });
});
