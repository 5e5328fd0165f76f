/** Finds the events that a reader's words are about. Text of every event counts: title, sentences, quotes, names, aliases. */
import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch';
import { err, ok, type Result } from '#base/result.ts';
import { intersection, union } from '#base/sets.ts';
import type { DecodeError } from '../dataset/decode.ts';
import type { SearchFile } from '../dataset/search-file.ts';
import { type Word, wordsOf } from './fold.ts';
import { SEARCH_OPTIONS, type SearchDocument } from './search-options.ts';

export type SearchIndex = MiniSearch<SearchDocument>;

/** A word that nothing is written with, and the spellings that were taken instead. */
export interface Respelling {
  readonly word: string;
  readonly instead: readonly string[];
}

export interface WordsFound {
  /** Ids of the events that have every word. */
  readonly ids: ReadonlySet<string>;
  /** Words that were read as others, for the page to say so. */
  readonly respellings: readonly Respelling[];
}

interface Hits {
  readonly ids: ReadonlySet<string>;
  readonly instead: readonly string[];
}

const NO_HITS: Hits = { ids: new Set(), instead: [] };

/** Opens the index of a search file. Cost: one pass over its terms. */
export function openSearchIndex(file: SearchFile): Result<SearchIndex, DecodeError> {
  const fault = (message: string) => err({ kind: 'shape', at: 'index', message } as const);
  if (!isSerialised(file.index)) return fault('is not a search index');
  try {
    return ok(MiniSearch.loadJS<SearchDocument>(file.index, SEARCH_OPTIONS));
  } catch (error) {
    return fault(error instanceof Error ? error.message : 'cannot be opened');
  }
}

/** Only the outline: MiniSearch itself proves version and entries, by throwing. */
function isSerialised(index: object): index is AsPlainObject {
  return 'serializationVersion' in index && 'index' in index && Array.isArray(index.index);
}

/** An address can hold any number of words, and each one costs a search, as does each part of a hyphenated one. */
const MOST_WORDS = 20;
const MOST_PARTS = 5;

/**
 * The events that have every word of `q`: as written, as the beginning of a longer word, or, where nothing is written so,
 * misspelt by a letter. No word at all (`q` empty or only signs) is had by every event. Words after the twentieth count for
 * nothing, and the same word counts once.
 */
export function searchEvents(index: SearchIndex, q: string): WordsFound {
  const hits = distinctWords(q).map((word) => ({ word: word.joined, ...find(index, word) }));
  const [first, ...rest] = hits.map(({ ids }) => ids);
  return {
    ids: first ? rest.reduce(intersection, first) : new Set(index.search(MiniSearch.wildcard).map(idOf)),
    respellings: hits
      .filter(({ instead }) => instead.length > 0)
      .map(({ word, instead }) => ({ word, instead })),
  };
}

function distinctWords(q: string): readonly Word[] {
  const words = wordsOf(q).map((word) => [[word.joined, ...word.parts].join(' '), word] as const);
  return [...new Map(words).values()].slice(0, MOST_WORDS);
}

function find(index: SearchIndex, word: Word): Hits {
  const exact = findWritten(index, word);
  if (exact.size > 0) return { ids: exact, instead: [] };
  return findMisspelt(index, word.joined);
}

/** `de-confliction` finds `deconfliction`, and `al-Sharaa` finds `Sharaa`: parts of one or two letters may be absent. */
function findWritten(index: SearchIndex, word: Word): ReadonlySet<string> {
  const joined = findTerm(index, word.joined);
  const parts = word.parts.filter((part) => part.length > 2).slice(0, MOST_PARTS);
  const [first, ...rest] = parts.map((part) => findTerm(index, part));
  return first ? union(joined, rest.reduce(intersection, first)) : joined;
}

/** A term of one or two letters (`US`, `T4`) is the beginning of too many words: it counts as such only for want of itself. */
function findTerm(index: SearchIndex, term: string): ReadonlySet<string> {
  const whole = term.length < 3 ? idsOf(index, term, {}) : null;
  return whole && whole.size > 0 ? whole : idsOf(index, term, { prefix: true });
}

function idsOf(index: SearchIndex, term: string, options: SearchOptions): ReadonlySet<string> {
  return new Set(index.search(term, options).map(idOf));
}

/** No longer word is compared letter by letter: the cost grows with the square of its length. */
const LONGEST_MISSPELT = 40;

/** A letter missing, extra or replaced, or two neighbours swapped. */
function findMisspelt(index: SearchIndex, term: string): Hits {
  if (term.length < 4 || term.length > LONGEST_MISSPELT) return NO_HITS;
  const hits = [
    ...index.search(term, { fuzzy: 1 }),
    ...index.search({ queries: swaps(term), combineWith: 'OR' }),
  ].filter(({ terms }) => terms.some((found) => mayStandFor(found, term)));
  const instead = hits.flatMap(({ terms }) => terms.filter((found) => mayStandFor(found, term)));
  return { ids: new Set(hits.map(idOf)), instead: [...new Set(instead)].sort() };
}

/** In a word of four letters none is replaced: too many names (Iran, Iraq) are apart by one. */
function mayStandFor(found: string, term: string): boolean {
  return term.length > 4 || found.length !== term.length || swaps(term).includes(found);
}

function swaps(term: string): string[] {
  return Array.from(
    { length: term.length - 1 },
    (_, i) => term.slice(0, i) + term.charAt(i + 1) + term.charAt(i) + term.slice(i + 2),
  );
}

function idOf(hit: { readonly id: unknown }): string {
  return String(hit.id);
}
