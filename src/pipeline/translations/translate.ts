/** A complete book in another language: what is translated takes the place of the timeline's own words, and all else stays. */
import type { CompleteBook, CompleteEvent } from '../write/complete-book.ts';
import type { EventTranslationFields, TranslationFields } from '../schema/translation-files.ts';
import type { CitedSentence } from '../body/sentences.ts';

/** The words of an event that are those of the event as it stands. */
export interface EventWords {
  readonly fields: EventTranslationFields;
  readonly sentences: readonly CitedSentence[];
}

export interface Words {
  readonly language: string;
  readonly fields: TranslationFields;
  readonly events: ReadonlyMap<string, EventWords>;
}

/** Every actor and place can be found by its names in every language: `Sweida`, `Süveyda`, `السويداء`. */
export function withOtherNames(book: CompleteBook, languages: readonly Words[]): CompleteBook {
  const named = <T extends { readonly id: string; readonly aliases?: string[] | undefined }>(
    all: ReadonlyMap<string, T>,
    nameIn: (words: Words, id: string) => string | undefined,
  ) =>
    mapped(all, (each) => {
      const others = languages.flatMap((words) => nameIn(words, each.id) ?? []);
      return { ...each, aliases: [...new Set([...(each.aliases ?? []), ...others])] };
    });
  return {
    ...book,
    actors: named(book.actors, ({ fields }, id) => fields.actors[id]?.name),
    places: named(book.places, ({ fields }, id) => fields.places[id]),
  };
}

export function translate(book: CompleteBook, words: Words): CompleteBook {
  const { language, fields } = words;
  const means = new Map(
    [...words.events.values()].flatMap(({ fields: { evidence } }) =>
      Object.entries(evidence).flatMap(([id, { quote }]) =>
        quote === undefined ? [] : [[id, quote] as const],
      ),
    ),
  );
  return {
    ...book,
    translation: { language, review: fields.review, events: new Set(words.events.keys()) },
    timeline: { ...book.timeline, title: fields.title, description: fields.description },
    actors: mapped(book.actors, (actor) => {
      const own = fields.actors[actor.id];
      if (!own) return actor;
      const { role = actor.role } = own;
      const names = { name: own.name, aliases: [...(actor.aliases ?? []), actor.name] };
      return { ...actor, ...names, ...(role !== undefined && { role }) };
    }),
    places: mapped(book.places, (place) => {
      const name = fields.places[place.id];
      return name === undefined ? place : { ...place, name, aliases: [...(place.aliases ?? []), place.name] };
    }),
    events: book.events.map((event) => {
      const own = words.events.get(event.id);
      return own ? translated(event, own, means) : event;
    }),
  };
}

function translated(
  event: CompleteEvent,
  { fields, sentences }: EventWords,
  means: ReadonlyMap<string, string>,
): CompleteEvent {
  const { title, statusNote, dateNote, conflicts = [] } = fields;
  const basis = event.fields.dateBasis;
  return {
    ...event,
    fields: {
      ...event.fields,
      title,
      dateBasis: { ...basis, ...(dateNote !== undefined && { note: dateNote }) },
      ...(statusNote !== undefined && { statusNote }),
      conflicts: (event.fields.conflicts ?? []).map((conflict, i) => ({
        about: conflicts[i]?.about ?? conflict.about,
        accounts: conflict.accounts.map(({ evidence, says }) => ({
          evidence,
          says: conflicts[i]?.accounts[evidence] ?? says,
        })),
      })),
    },
    sentences,
    evidence: event.evidence.map((entry) => ({
      ...entry,
      says: fields.evidence[entry.id]?.says ?? entry.says,
      means: means.get(entry.id) ?? null,
    })),
  };
}

function mapped<T>(all: ReadonlyMap<string, T>, change: (each: T) => T): ReadonlyMap<string, T> {
  return new Map([...all].map(([id, each]) => [id, change(each)]));
}
