import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DATASET_FORMAT } from '../dataset/shared.ts';
import { buildSearchIndex, type SearchDocument } from './search-options.ts';
import { openSearchIndex, searchEvents, type SearchIndex } from './search.ts';

const HEADER = { format: DATASET_FORMAT, dataset: 'abc' } as const;

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

const found = (q: string) => [...searchEvents(index, q).ids].sort();

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

  it.each([
    ['الشرع', ['named', 'to']],
    ['شرع', ['named', 'to']],
    ['والشرع', ['named', 'to']],
    ['السويداء', ['sweida', 'in-sweida']],
    ['سويداء', ['sweida', 'in-sweida']],
    ['بالسويداء', ['sweida', 'in-sweida']],
    ['الشر', ['named']],
    ['هام', ['important']],
    ['إلهام', ['ilham']],
    ['مانيا', []],
  ])('finds %s with the Arabic article and without', (q, ids) => {
    const arabic = open(
      doc('named', 'أحمد الشرع'),
      doc('to', 'رسالة للشرع'),
      doc('sweida', 'اشتباكات في السويداء'),
      doc('in-sweida', 'اشتباكات بالسويداء'),
      doc('ilham', 'إلهام علييف'),
      doc('important', 'لقاء هام'),
      doc('germany', 'وفد من ألمانيا'),
    );
    expect([...searchEvents(arabic, q).ids].sort()).toEqual(ids.toSorted());
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
  const respelt = (q: string) => searchEvents(index, q).respellings;

  it('tells which words were read as others, each once', () => {
    const netanyahu = [{ word: 'netanyhu', instead: ['netanyahu'] }];
    expect(respelt('Netanyhu call')).toEqual(netanyahu);
    expect(respelt('Netanyhu NETANYHU')).toEqual(netanyahu);
    expect(respelt('Netanyahu')).toEqual([]);
  });
});

it('tells which words no event has, and not which are only never together', () => {
  const nowhere = (q: string) => searchEvents(index, q).nowhere;
  expect(nowhere('Baku Zzyzx Qwrt')).toEqual(['zzyzx', 'qwrt']);
  expect(nowhere('Baku Syria')).toEqual([]);
  expect(nowhere('Netanyhu')).toEqual([]);
});

describe('a hostile search', () => {
  const many = (of: (n: number) => string, between: string) =>
    Array.from({ length: 20_000 }, (_, n) => of(n)).join(between);

  it.each([
    ['thousands of words', many((n) => `wxyz${String(n)}`, ' ')],
    ['one word thousands of times', many(() => 'wxyz', ' ')],
    ['one word of thousands of parts', many((n) => `wxyz${String(n)}`, '-')],
  ])('of %s costs no more than that of a few', (_, q) => {
    const search = vi.spyOn(index, 'search');
    expect(found(q)).toEqual([]);
    expect(search.mock.calls.length).toBeLessThan(150);
    search.mockRestore();
  });

  it('leaves out of account the words after the twentieth', () => {
    const nineteen = Array.from({ length: 19 }, (_, n) => `baku-${'x'.repeat(n + 1)}`);
    const all = open(doc('baku', nineteen.join(' ')), doc('other', 'Other'));
    const ids = (...words: readonly string[]) => [
      ...searchEvents(all, [...nineteen, ...words].join(' ')).ids,
    ];
    expect(ids('missing')).toEqual([]);
    expect(ids('baku', 'missing')).toEqual(['baku']);
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
        const fewer = searchEvents(index, words.join(' ')).ids;
        expect([...searchEvents(index, [...words, last].join(' ')).ids].every((id) => fewer.has(id))).toBe(
          true,
        );
      }),
    );
  });

  it('nothing that a reader types makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (q) => searchEvents(index, q).ids.size <= 4));
  });
});
