import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, type SearchDocument } from './search-options.ts';
import { openSearchIndex, respellings, searchEvents, type SearchIndex } from './search.ts';

const HEADER = { format: 1, dataset: 'abc' } as const;

function doc(id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const none = { sentences: [], quotes: [], actors: [], places: [], countries: [], sources: [] };
  return { id, title, ...none, ...more };
}

function open(...documents: readonly SearchDocument[]): SearchIndex {
  const stored = JSON.parse(JSON.stringify(buildSearchIndex(documents))) as Record<string, unknown>;
  const opened = openSearchIndex({ ...HEADER, index: stored });
  if (!opened.ok) throw new Error('The index that was just made cannot be opened.');
  return opened.value;
}

const index = open(
  doc('t4', 'Strikes on T4', { places: ['T4 air base', 'Tiyas'], countries: ['Syria', 'Israel'] }),
  doc('baku', 'Technical meeting in Baku', {
    sentences: ['Turkish and Israeli officials spoke of a de-confliction line.', 'They went back to work.'],
    countries: ['Turkey', 'Türkiye', 'Turkiye', 'Azerbaijan'],
  }),
  doc('sweida', 'Clashes in Sweida', { places: ['Sweida', 'Suwayda'], actors: ['Ahmed al-Sharaa'] }),
  doc('call', 'Netanyahu’s call', {
    actors: ['Benjamin Netanyahu', 'Recep Tayyip Erdoğan'],
    quotes: ['the U.S. president said of deconfliction with Hakan Fidan, in Işık Hall, in Sana’a'],
    countries: ['Iran', 'United States'],
  }),
);

const found = (q: string) => [...searchEvents(index, q)].sort();

describe('searchEvents', () => {
  it.each([
    ['Suwayda', ['sweida']],
    ['Turkiye', ['baku']],
    ['Türkiye', ['baku']],
    ['TIYAS', ['t4']],
    ['T4', ['t4']],
    ['Erdogan', ['call']],
    ['ERDOĞAN', ['call']],
    ['isik', ['call']],
    ['sanaa', ['call']],
    ['US', ['call']],
    ['Netanyahu', ['call']],
    ['deconfliction', ['baku', 'call']],
    ['de-confliction', ['baku', 'call']],
    ['de‑confliction', ['baku', 'call']],
    ['Sharaa', ['sweida']],
    ['al-Sharaa', ['sweida']],
    ['alsharaa', ['sweida']],
  ])('finds %s under every spelling', (q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  it.each([
    ['a letter missing', 'Netanyhu', 'call'],
    ['a letter too many', 'Netannyahu', 'call'],
    ['a letter replaced', 'Netanjahu', 'call'],
    ['two letters swapped', 'Isreal', 't4'],
    ['a letter missing in a short name', 'Fidn', 'call'],
  ])('forgives %s', (_, q, id) => {
    expect(found(q)).toEqual([id]);
  });

  it('takes a misspelling only where nothing is written so', () => {
    expect(found('Baku')).toEqual(['baku']);
    expect(found('back')).toEqual(['baku']);
  });

  it('does not take one short name for another', () => {
    expect(found('Iran')).toEqual(['call']);
    expect(found('Iraq')).toEqual([]);
  });

  it('wants every word, in any order and any field', () => {
    expect(found('Baku Turkey')).toEqual(['baku']);
    expect(found('Turkey Baku')).toEqual(['baku']);
    expect(found('Baku Syria')).toEqual([]);
  });

  it('finds by the beginning of a word', () => {
    expect(found('Azerb')).toEqual(['baku']);
  });

  it('finds all where nothing is asked', () => {
    for (const q of ['', '  ', '“…”']) expect(found(q)).toHaveLength(4);
  });
});

describe('respellings', () => {
  it('tells which words were read as others', () => {
    expect(respellings(index, 'Netanyhu call')).toEqual([{ word: 'netanyhu', instead: ['netanyahu'] }]);
    expect(respellings(index, 'Netanyahu')).toEqual([]);
  });
});

describe('openSearchIndex', () => {
  it.each([[{}], [{ serializationVersion: 99, index: [] }], [{ serializationVersion: 2, index: [7] }]])(
    'says that %j is no index',
    (broken) => {
      expect(openSearchIndex({ ...HEADER, index: broken })).toMatchObject({ ok: false });
    },
  );
});

describe('laws', () => {
  const word = fc.constantFrom('Baku', 'Syria', 'Netanyhu', 'al-Sharaa', 'de-confliction', 'zzz', 'T4', 'in');

  it('more words never find more', () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, last) => {
        const fewer = searchEvents(index, words.join(' '));
        expect([...searchEvents(index, [...words, last].join(' '))].every((id) => fewer.has(id))).toBe(true);
      }),
    );
  });

  it('nothing that a reader types makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (q) => searchEvents(index, q).size <= 4));
  });
});
