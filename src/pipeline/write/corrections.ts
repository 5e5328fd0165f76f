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

export function listedCorrections(book: CompleteBook): ListedCorrection[] {
  return book.corrections.map((one) => ({ ...correctionOf(one), of: correctedBy(one, book) })).reverse();
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

function correctedBy({ fields }: CompleteCorrection, book: CompleteBook): ListedCorrection['of'] {
  const { event, source, excerpt } = fields;
  if (event !== undefined) {
    const found = there(
      book.events.find(({ id }) => id === event),
      event,
    );
    return { kind: 'event', id: event, title: found.fields.title };
  }
  if (source !== undefined) {
    return { kind: 'source', id: source, publisher: publisherOf(book.sources, source) };
  }
  if (excerpt === undefined) return { kind: 'whole' };
  const evidence = book.events.flatMap((one) => one.evidence).find(({ id }) => id === excerpt);
  const from = there(evidence, excerpt).source;
  return { kind: 'excerpt', id: excerpt, source: from, publisher: publisherOf(book.sources, from) };
}

function publisherOf(sources: ReadonlyMap<string, CompleteSource>, id: string): string {
  return there(sources.get(id), id).fields.publisher;
}
