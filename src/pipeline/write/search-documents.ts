/** Every event as it is searched. */
import { countryName } from '#domain/labels.ts';
import type { SearchDocument } from '#domain/search/search-options.ts';
import { type CompleteBook, type CompleteEvent, there } from './complete-book.ts';

export function searchDocument(book: CompleteBook, event: CompleteEvent): SearchDocument {
  const { id, fields, sentences, evidence } = event;
  const countries = [...new Set(fields.countries?.map(({ code }) => code))];
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return {
    id,
    title: fields.title,
    sentences: sentences.map(({ text }) => text),
    quotes: evidence.flatMap(({ quote, means }) => (means === null ? [quote] : [quote, means])),
    actors: (fields.actors ?? []).flatMap((actor) => namesOf(there(book.actors.get(actor), actor))),
    places: (fields.places ?? []).flatMap((place) => namesOf(there(book.places.get(place), place))),
    countries: countries.flatMap((code) => [
      countryName(code),
      ...(book.translation ? [nameIn(book.translation.language, code)] : []),
      ...(book.timeline.countryAliases?.[code] ?? []),
    ]),
    sources: sources.flatMap((source) => {
      const { publisher, title } = there(book.sources.get(source), source).fields;
      return title === null ? [publisher] : [publisher, title];
    }),
  };
}

function nameIn(language: string, country: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

/** All names of an actor or a place. */
export function namesOf({
  name,
  aliases = [],
}: {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}) {
  return [name, ...aliases];
}
