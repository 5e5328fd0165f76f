/** What is written is read back by programs of other people; RIS also line by line as the format has it, since its reader leaves authors and days out. */
import { Cite } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../edtf/read-edtf.ts';
import { bibtexOf, type CitableSource, citationOf, cslOf, risOf } from './citations.ts';

const ADDRESS =
  'https://paper.example/2025/04/10/a_long-address-that-is-much-longer-than-seventy-characters/x.html';

function source(published: string, overrides: Partial<CitableSource> = {}): CitableSource {
  const date = readEdtf(published);
  if (!date.ok) throw new Error(`No EDTF: ${published}`);
  return {
    id: 'the-paper',
    publisher: 'The Paper & Sons',
    title: 'Türkiye’s “talks”: 50% done, #1',
    authors: ['A. Writer', 'Writers and Sons'],
    published: date.value,
    publishedEdtf: published,
    accessed: '2025-06-01',
    url: ADDRESS,
    urlNote: null,
    language: 'en',
    ...overrides,
  };
}

const UNKNOWN: Partial<CitableSource> = { title: null, authors: null, accessed: null, url: null };

function entry(of: CitableSource): Readonly<Record<string, unknown>> {
  const { entries, errors } = parse(bibtexOf([of]));
  expect(errors).toEqual([]);
  const [first] = entries;
  return { key: first?.key, ...first?.fields, title: String(first?.fields['title']).normalize('NFC') };
}

function records(ris: string): readonly (readonly string[])[] {
  expect(ris).toMatch(/^(TY {2}- [A-Z]+\n([A-Z][A-Z0-9] {2}- .+\n)+ER {2}- \n\n?)+$/);
  return ris
    .trim()
    .split(/\n\n/)
    .map((record) => record.split('\n').map((line) => line.trim()));
}

function csl(of: CitableSource): unknown {
  return (JSON.parse(cslOf([of])) as readonly unknown[])[0];
}

describe('a reference to a source', () => {
  it('has in BibTeX what is known, letters and signs as they were', () => {
    expect(entry(source('2025-04-10'))).toMatchObject({
      key: 'the-paper',
      title: 'Türkiye’s “talks”: 50% done, #1',
      author: [{ name: 'A. Writer' }, { name: 'Writers and Sons' }],
      journal: 'The Paper & Sons',
      year: '2025',
      month: 'apr 10',
      url: ADDRESS,
    });
  });

  it('has in RIS what is known, an address never broken', () => {
    expect(records(risOf([source('2025-04-10')]))[0]).toEqual(
      expect.arrayContaining([
        'TY  - MGZN',
        'ID  - the-paper',
        'AU  - A. Writer',
        'AU  - Writers and Sons',
        'DA  - 2025/4/10/',
        'PY  - 2025',
        'TI  - Türkiye’s “talks”: 50% done, #1',
        'T2  - The Paper & Sons',
        `UR  - ${ADDRESS}`,
        'Y2  - 2025/6/1/',
      ]),
    );
  });

  it('is read back from RIS by a program that knows nothing of us', () => {
    const two = [source('2025-04-10'), source('unknown', { ...UNKNOWN, id: 'other-paper' })];
    expect(parseRis(risOf(two))).toEqual([
      expect.objectContaining({
        id: 'the-paper',
        type: 'article-magazine',
        title: 'Türkiye’s “talks”: 50% done, #1',
        'container-title': 'The Paper & Sons',
        URL: ADDRESS,
        language: 'en',
      }),
      expect.objectContaining({ id: 'other-paper', title: '[Headline not printed in the text consulted]' }),
    ]);
  });

  it('has in CSL-JSON what is known, and the library takes it back', () => {
    const item = csl(source('2025-04-10'));
    expect(item).toEqual({
      id: 'the-paper',
      type: 'article-magazine',
      title: 'Türkiye’s “talks”: 50% done, #1',
      'container-title': 'The Paper & Sons',
      publisher: 'The Paper & Sons',
      author: [{ literal: 'A. Writer' }, { literal: 'Writers and Sons' }],
      issued: { 'date-parts': [[2025, 4, 10]] },
      accessed: { 'date-parts': [[2025, 6, 1]] },
      URL: ADDRESS,
      language: 'en',
    });
    expect(new Cite([item as object]).format('bibtex')).toContain('{the-paper,');
  });

  it('reads as a sentence', () => {
    expect(citationOf(source('2025-04-10')).text).toBe(
      `A. Writer & Writers and Sons. (2025, April 10). Türkiye’s “talks”: 50% done, #1. The Paper & Sons. ${ADDRESS}`,
    );
  });

  it('invents no author, date, title or address', () => {
    const none = source('unknown', UNKNOWN);
    expect(citationOf(none).text).toBe(
      '[Headline not printed in the text consulted]. (n.d.). The Paper & Sons.',
    );
    expect(Object.keys(entry(none)).sort()).toEqual(['journal', 'key', 'publisher', 'title']);
    expect(
      records(risOf([none]))[0]
        ?.map((line) => line.slice(0, 2))
        .sort(),
    ).toEqual([...['ER', 'ID', 'LA', 'PB', 'T2', 'TI', 'TY']]);
    expect(Object.keys(csl(none) as object).sort()).toEqual([
      ...['container-title', 'id', 'language', 'publisher', 'title', 'type'],
    ]);
    expect(csl(source('unknown', { authors: [] }))).not.toHaveProperty('author');
  });

  it.each<readonly [string, object | undefined, string | undefined, string | undefined, string]>([
    ['2025-04', { 'date-parts': [[2025, 4]] }, '2025', '4', '2025, April'],
    ['2025', { 'date-parts': [[2025]] }, '2025', undefined, '2025'],
    [
      '2025-04-10?',
      { 'date-parts': [[2025, 4, 10]], circa: true },
      undefined,
      undefined,
      'ca. 2025, April 10',
    ],
    ['[2025-04-10..2025-04-11]', { literal: '10 or 11 April 2025' }, '2025', '4', '10 or 11 April 2025'],
    [
      '[2024-12-30..2025-01-02]',
      { literal: 'some day between 30 December 2024 and 2 January 2025' },
      undefined,
      undefined,
      'some day between 30 December 2024 and 2 January 2025',
    ],
    [
      '[..2025-04-11]',
      { literal: 'on or before 11 April 2025' },
      undefined,
      undefined,
      'on or before 11 April 2025',
    ],
  ])('published %s: no day is surer than it is', (published, issued, year, month, words) => {
    const of = source(published, UNKNOWN);
    expect(csl(of)).toMatchObject({ issued });
    expect([entry(of)['year'], entry(of)['month']]).toEqual([year, month]);
    const [record = []] = records(risOf([of]));
    expect(record.find((line) => line.startsWith('PY'))).toBe(year && `PY  - ${year}`);
    expect(record.join()).not.toMatch(/DA {2}- \d+\/\d+\/\d/);
    expect(citationOf(of).text).toContain(`(${words}).`);
  });

  it('notes a date that the format has no words for, and doubts about the address', () => {
    const doubtful = source('[2025-04-10..2025-04-11]', { urlNote: 'Probable.' });
    const note = 'Date of publication, in EDTF: [2025-04-10..2025-04-11]; Address: Probable.';
    expect(entry(doubtful)['note']).toBe(note);
    expect(records(risOf([doubtful]))[0]).toContain(`N1  - ${note}`);
    expect(csl(doubtful)).toMatchObject({ note });
  });

  it('stands beside others, in their order', () => {
    const two = [source('2025', { id: 'one' }), source('unknown', { id: 'two' })];
    expect(parse(bibtexOf(two)).entries.map(({ key }) => key)).toEqual(['one', 'two']);
    expect(records(risOf(two))).toHaveLength(2);
    expect(JSON.parse(cslOf(two))).toMatchObject([{ id: 'one' }, { id: 'two' }]);
  });
});
