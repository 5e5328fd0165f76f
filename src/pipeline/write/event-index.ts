/** The index of all events, in columns. */
import { compare } from '#base/compare.ts';
import type { EventIndex, TimelineInfo } from '#domain/dataset/event-index.ts';
import { dateKey } from '#domain/event-order.ts';
import { ATTRIBUTIONS, BASIS_KINDS, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';
import { type CompleteBook, type CompleteEvent, there } from './complete-book.ts';
import { shardOf } from './event-details.ts';
import { type EventFacts, eventFacts } from './event-facts.ts';
import type { Payload } from './payload.ts';

/** `events` in row order. */
export function eventIndex(
  book: CompleteBook,
  events: readonly CompleteEvent[],
  shares: ReadonlyMap<string, number>,
): Payload<EventIndex> {
  const facts = events.map(eventFacts);
  const dates = new Map(events.map(({ date }) => [dateKey(date), date]));
  const used = {
    countries: usedIn(facts, ({ countries }) => countries),
    actors: usedIn(facts, ({ actors }) => actors),
    places: usedIn(facts, ({ places }) => places),
    sources: [...book.sources.keys()].sort(compare),
    dates: [...dates.keys()],
  };
  return {
    ...indexTables(book, used, shares),
    dates: [...dates.values()],
    excerpts: new Set(events.flatMap(({ evidence }) => evidence.map(({ id }) => id))).size,
    untranslated: untranslatedRows(book, events),
    events: columns(events, facts, used),
  };
}

function untranslatedRows(
  { translation }: CompleteBook,
  events: readonly CompleteEvent[],
): EventIndex['untranslated'] {
  if (!translation) return [];
  return events.flatMap(({ id }, row) => (translation.events.has(id) ? [] : [row]));
}

/** Ids, each once and in order. */
export interface UsedIds {
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

/** What an index, small or large, has of those that its events name. */
export function indexTables(book: CompleteBook, used: UsedIds, shares: ReadonlyMap<string, number>) {
  return {
    timeline: timelineInfo(book),
    actors: used.actors.map((id) => actorOf(book, id)),
    places: used.places.map((id) => placeOf(book, id)),
    sources: used.sources.map((id) => {
      const { fields, published } = there(book.sources.get(id), id);
      const { publisher, title, language, url } = fields;
      return { id, publisher, title, language, published, url, quotedShare: shares.get(id) ?? 0 };
    }),
    countries: [...used.countries],
  };
}

interface Tables extends UsedIds {
  readonly dates: readonly string[];
}

function columns(
  events: readonly CompleteEvent[],
  facts: readonly EventFacts[],
  tables: Tables,
): EventIndex['events'] {
  const { countries, actors, places, sources, dates } = tables;
  return {
    id: facts.map(({ id }) => id),
    title: facts.map(({ title }) => title),
    date: rowsIn(dates)(facts.map(({ date }) => dateKey(date))),
    follows: events.map(({ follows }) => follows).map(rowsIn(facts.map(({ id }) => id))),
    basis: facts.map(({ basis }) => BASIS_KINDS.indexOf(basis)),
    category: facts.map(({ category }) => CATEGORIES.indexOf(category)),
    status: facts.map(({ status }) => STATUSES.indexOf(status)),
    countries: facts.map((event) => event.countries).map(rowsIn(countries)),
    actors: facts.map((event) => event.actors).map(rowsIn(actors)),
    places: facts.map((event) => event.places).map(rowsIn(places)),
    sources: facts.map((event) => event.sources).map(rowsIn(sources)),
    outlets: facts.map(({ outlets }) => outlets).map(rowsIn(sources)),
    voices: facts.map(({ voices }) => voices.map((voice) => ATTRIBUTIONS.indexOf(voice))),
    origins: facts.map(({ origins }) => origins),
    evidence: facts.map(({ evidence }) => evidence),
    conflicts: facts.map(({ conflicts }) => conflicts),
    shard: events.map((_, row) => shardOf(row)),
  };
}

function timelineInfo({ timeline, span, translation }: CompleteBook): TimelineInfo {
  const { id, title, description, languages, licence } = timeline;
  const [from, to] = span.kind === 'span' ? [span.from, span.to] : [null, null];
  return {
    id,
    title,
    description,
    span: { from: there(from, 'span').earliest, to: there(to, 'span').latest },
    languages,
    translation: translation && {
      language: translation.language,
      reviewed: translation.review === 'awaiting' ? null : translation.review,
    },
    licence,
  };
}

function actorOf({ actors }: CompleteBook, id: string): EventIndex['actors'][number] {
  const { name, kind, role = null, country } = there(actors.get(id), id);
  return { id, name, kind, role, country };
}

function placeOf({ places }: CompleteBook, id: string): EventIndex['places'][number] {
  const { name, country, lat, lon, precision } = there(places.get(id), id);
  return { id, name, country, lat, lon, precision };
}

function usedIn(facts: readonly EventFacts[], idsOf: (event: EventFacts) => readonly string[]): string[] {
  return [...new Set(facts.flatMap(idsOf))].sort(compare);
}

function rowsIn(table: readonly string[]): (entries: readonly string[]) => number[] {
  const rows = new Map(table.map((entry, row) => [entry, row]));
  return (entries) => entries.map((entry) => there(rows.get(entry), entry));
}
