/** Corrections as readers see them: newest first, each with the name of what it is of. */
import type { ListedCorrection } from '#domain/dataset/about-file.ts';
import type { Correction } from '#domain/dataset/correction.ts';
import {
  type CompleteBook,
  type CompleteCorrection,
  type CompleteEvent,
  type CompleteSource,
  there,
} from './complete-book.ts';

export function listedCorrections(book: CompleteBook, named: Named): ListedCorrection[] {
  return book.corrections
    .map((one) => ({ ...correctionOf(one), of: correctedBy(one, book, named) }))
    .reverse();
}

/** What is to be known of what corrections name: titles of events, and of excerpts the ids of their sources. */
export interface Named {
  readonly titles: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

export function namedIn(events: readonly CompleteEvent[]): Named {
  return {
    titles: new Map(events.map(({ id, fields }) => [id, fields.title])),
    sources: new Map(events.flatMap(({ evidence }) => evidence.map(({ id, source }) => [id, source]))),
  };
}

/** Those of the event itself, and of passages that it rests on. */
export function correctionsOf({ corrections }: CompleteBook, { id, evidence }: CompleteEvent): Correction[] {
  const isOfEvent = ({ fields }: CompleteCorrection): boolean =>
    fields.event === id || evidence.some((entry) => entry.id === fields.excerpt);
  return corrections.filter(isOfEvent).map(correctionOf).reverse();
}

function correctionOf({ date, fields: { said, says, why } }: CompleteCorrection): Correction {
  return { date, said, says, why };
}

function correctedBy(
  { fields }: CompleteCorrection,
  book: CompleteBook,
  { titles, sources }: Named,
): ListedCorrection['of'] {
  const { event, source, excerpt } = fields;
  if (event !== undefined) {
    return { kind: 'event', id: event, title: there(titles.get(event), event) };
  }
  if (source !== undefined) {
    return { kind: 'source', id: source, publisher: publisherOf(book.sources, source) };
  }
  if (excerpt === undefined) return { kind: 'whole' };
  const from = there(sources.get(excerpt), excerpt);
  return { kind: 'excerpt', id: excerpt, source: from, publisher: publisherOf(book.sources, from) };
}

function publisherOf(sources: ReadonlyMap<string, CompleteSource>, id: string): string {
  return there(sources.get(id), id).fields.publisher;
}
