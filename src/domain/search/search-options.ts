/** What is searched, and how the index of it is made. The pipeline writes the index; the page opens it (`search.ts`). */
import MiniSearch, { type Options } from 'minisearch';
import { termsOf } from './fold.ts';

/** One event as it is searched: every text that a reader may remember it by. */
export interface SearchDocument {
  /** The event's id. */
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly quotes: readonly string[];
  /** Names and aliases. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** English names and aliases. */
  readonly countries: readonly string[];
  /** Publishers and titles. */
  readonly sources: readonly string[];
}

/** MiniSearch must open an index with the very options that it was made with. */
export const SEARCH_OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'sentences', 'quotes', 'actors', 'places', 'countries', 'sources'],
  tokenize: termsOf,
  processTerm: (term) => term,
  // Queries come in already taken apart and folded.
  searchOptions: { tokenize: (term) => [term] },
};

/** The index in the form that JSON keeps: the `index` of a `SearchFile`. The same documents give the same bytes. */
export function buildSearchIndex(documents: readonly SearchDocument[]): Record<string, unknown> {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll(documents);
  return { ...index.toJSON() };
}
