/** The words of an event that a translation tells again, and by which hash one knows whether they are still the same. */
import type { Book, Event } from '../book.ts';
import { sha256 } from '../hash.ts';
import { there } from '../write/complete-book.ts';
import type { Words } from './translate.ts';
import type { EventTranslation, Translation } from './translation.ts';

const LENGTH = 12;

/** Hexadecimal. Citations count: what a sentence rests on is part of what it says. */
export function wordsHash({ fields, evidence, sentences }: Event): string {
  const { title, statusNote, dateBasis, conflicts } = fields;
  const told = {
    title,
    statusNote,
    dateNote: dateBasis?.note,
    conflicts,
    evidence: [...evidence].map(([id, entry]) => [id, entry.fields.says, entry.fields.quote]),
    sentences: sentences.map(({ text, claims, paragraph }) => [text, citedBy(claims), paragraph]),
  };
  return sha256(JSON.stringify(told)).slice(0, LENGTH);
}

/** Of what a translation's `timeline.yaml` tells again: title, description, and who and where. */
export function namesHash({ timeline, actors, places }: Book): string {
  const told = {
    title: timeline?.fields.title,
    description: timeline?.fields.description,
    actors: actors.map(({ id, fields }) => [id, fields.name, fields.role]),
    places: places.map(({ id, fields }) => [id, fields.name]),
  };
  return sha256(JSON.stringify(told)).slice(0, LENGTH);
}

type Claims = Event['sentences'][number]['claims'];

export function citedBy(claims: Claims): readonly (readonly string[])[] {
  return claims.map((claim) => claim.map(({ id }) => id));
}

/** Whether these are words of the event as it stands now. */
export function isCurrent(event: Event, words: EventTranslation): boolean {
  return words.fields.of === wordsHash(event);
}

/** What of a translation that was checked is of the events as they stand now. */
export function wordsOf(book: Book, { language, timeline, events }: Translation): Words {
  const current = new Map(book.events.map((event) => [event.id, event]));
  return {
    language,
    fields: there(timeline?.whole, language),
    events: new Map(
      events.flatMap((words) => {
        const event = current.get(words.id);
        if (!event || !isCurrent(event, words)) return [];
        return [[words.id, { fields: there(words.whole, words.id), sentences: words.sentences }]];
      }),
    ),
  };
}
