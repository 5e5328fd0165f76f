/** Proves every quote of the book: by the texts that are at hand, the rest by the lock. */
import type { Book, Source } from '../book.ts';
import { grouped } from '../checks/lists.ts';
import type { ExcerptProof, Lock, SourceProof } from '../lock/lock.ts';
import type { Problem } from '../problem.ts';
import { proveByLock } from './by-lock.ts';
import { proveByText, type Proved, type SourceText } from './by-text.ts';
import { type WantedQuote, wantedQuotes, wantedSpans } from './wanted.ts';

export interface Proof {
  readonly sources: ReadonlyMap<string, SourceProof>;
  readonly excerpts: ReadonlyMap<string, ExcerptProof>;
  /** Ids of sources, by what their quotes were proved by. */
  readonly byText: readonly string[];
  readonly byLock: readonly string[];
  /** How many quotes were looked at. */
  readonly quotes: number;
  readonly problems: readonly Problem[];
}

/** Without a lock, sources whose text is missing are not looked at: that there is no lock is told elsewhere, once. */
export function prove(book: Book, texts: ReadonlyMap<string, SourceText>, lock: Lock | null): Proof {
  const quotes = grouped(wantedQuotes(book), ({ source }) => source);
  const proved = book.sources.map((source) => {
    const [text, wanted] = [texts.get(source.id), quotes.get(source.id) ?? []];
    return [source.id, text ? 'text' : 'lock', proveSource(source, text, lock, wanted)] as const;
  });
  const by = (means: 'text' | 'lock'): readonly string[] =>
    proved.filter(([, used]) => used === means).map(([id]) => id);
  return {
    sources: new Map(proved.flatMap(([id, , { source }]) => (source ? [[id, source]] : []))),
    excerpts: new Map(proved.flatMap(([, , { excerpts }]) => excerpts)),
    byText: by('text'),
    byLock: by('lock'),
    quotes: [...quotes.values()].flat().length,
    problems: proved.flatMap(([, , { problems }]) => problems),
  };
}

function proveSource(
  source: Source,
  text: SourceText | undefined,
  lock: Lock | null,
  quotes: readonly WantedQuote[],
): Proved {
  if (text) return proveByText(source.id, text, wantedSpans(source), quotes);
  return lock ? proveByLock(source, lock, quotes) : { source: null, excerpts: [], problems: [] };
}
