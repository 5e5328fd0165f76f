/** Finds the events that a reader's words are about. Text of every event counts: title, sentences, quotes, names, aliases. */
import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch';
import { err, ok, type Result } from '#base/result.ts';
import { intersection, union } from '#base/sets.ts';
import type { DecodeError } from '../dataset/decode.ts';
import type { SearchFile } from '../dataset/search-file.ts';
import type { Word } from './fold.ts';
import {
  canBeMisspelt,
  distinctWords,
  isShort,
  mayStandFor,
  type Respelling,
  searchedParts,
  swaps,
} from './word-rules.ts';
import { SEARCH_OPTIONS, type SearchDocument } from './search-options.ts';

export type SearchIndex = MiniSearch<SearchDocument>;

export interface WordsFound {
  /** Ids of the events that have every word. */
  readonly ids: ReadonlySet<string>;
  /** Words that were read as others, for the page to say so. */
  readonly respellings: readonly Respelling[];
  /** Words, folded, that no event has, nor any that is spelt nearly so. */
  readonly nowhere: readonly string[];
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
    nowhere: hits.filter(({ ids }) => ids.size === 0).map(({ word }) => word),
  };
}

function find(index: SearchIndex, word: Word): Hits {
  const exact = findWritten(index, word);
  if (exact.size > 0) return { ids: exact, instead: [] };
  return findMisspelt(index, word.joined);
}

/** `de-confliction` finds `deconfliction`, and `al-Sharaa` finds `Sharaa`: parts of one or two letters may be absent. */
function findWritten(index: SearchIndex, word: Word): ReadonlySet<string> {
  const joined = findTerm(index, word.joined);
  const parts = searchedParts(word);
  const [first, ...rest] = parts.map((part) => findTerm(index, part));
  return first ? union(joined, rest.reduce(intersection, first)) : joined;
}

function findTerm(index: SearchIndex, term: string): ReadonlySet<string> {
  const whole = isShort(term) ? idsOf(index, term, {}) : null;
  return whole && whole.size > 0 ? whole : idsOf(index, term, { prefix: true });
}

function idsOf(index: SearchIndex, term: string, options: SearchOptions): ReadonlySet<string> {
  return new Set(index.search(term, options).map(idOf));
}

/** A letter missing, extra or replaced, or two neighbours swapped. */
function findMisspelt(index: SearchIndex, term: string): Hits {
  if (!canBeMisspelt(term)) return NO_HITS;
  const hits = [
    ...index.search(term, { fuzzy: 1 }),
    ...index.search({ queries: swaps(term), combineWith: 'OR' }),
  ].filter(({ terms }) => terms.some((found) => mayStandFor(found, term)));
  const instead = hits.flatMap(({ terms }) => terms.filter((found) => mayStandFor(found, term)));
  return { ids: new Set(hits.map(idOf)), instead: [...new Set(instead)].sort() };
}

function idOf(hit: { readonly id: unknown }): string {
  return String(hit.id);
}
