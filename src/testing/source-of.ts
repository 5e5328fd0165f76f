/**
 * Draws a source and its excerpts from text:
 *
 *     source ft "Financial Times" 2025-04-10? "Turkey and Israel talk"
 *     ft-1 120..160 "talks in Azerbaijan" baku,later-talks
 *
 * Then excerpts in reading order: id, half-open stretch, quote, the events that rest on it.
 */
import type { Excerpt, SourceRecord } from '#domain/dataset/source-records.ts';
import { sourceLabelOf } from './named.ts';
import { linesOf, nameOf, wordsOfLine } from './words-of.ts';

export function sourceOf(text: string, overrides: Partial<SourceRecord> = {}): SourceRecord {
  const [header, ...excerpts] = linesOf(text).map(wordsOfLine);
  if (header?.plain[0] !== 'source') throw new Error('Test notation: the first line begins with "source".');
  const { id, publisher, title, published, quotedShare } = sourceLabelOf(header.plain[1] ?? '', header);
  return {
    id,
    publisher,
    title,
    titleNote: null,
    authors: null,
    authorsNote: null,
    published,
    publishedEdtf: header.plain[2] ?? 'unknown',
    publishedNote: null,
    accessed: null,
    url: null,
    urlNote: null,
    mirror: null,
    language: 'en',
    kind: 'article',
    cite: {
      text: `Reference to ${id}`,
      bibtex: `@article{${id},\n}\n`,
      ris: `ID  - ${id}\n`,
      csl: `[{ "id": "${id}" }]\n`,
    },
    notes: [],
    length: 1000,
    articleLength: 900,
    notArticle: [],
    paragraphs: [{ start: 0, end: 1000 }],
    sentences: [],
    quotedShare,
    quotedLimit: 0.5,
    sha256: 'f'.repeat(64),
    text: null,
    excerpts: excerpts.map(({ plain, quoted }) => excerptOf(plain, quoted[0] ?? '')),
    ...overrides,
  };
}

function excerptOf([id = '', stretch = '0..1', events = 'event']: readonly string[], quote: string): Excerpt {
  const [start = 0, end = 0] = stretch.split('..').map(Number);
  const named = events.split(',').map((event) => ({ id: event, title: nameOf(event) }));
  return { id, quote, start, end, events: named };
}
