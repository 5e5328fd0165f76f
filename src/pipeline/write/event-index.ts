/** The index of all events, in columns. */
import { compare } from '#base/compare.ts';
import type { EventIndex, TimelineInfo } from '#domain/dataset/event-index.ts';
import { dateKey } from '#domain/event-order.ts';
import { ATTRIBUTIONS, BASIS_KINDS, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';
import { supportingOrigins } from '../checks/corroboration.ts';
import { type CompleteBook, type CompleteEvent, there } from './complete-book.ts';
import { shardOf } from './event-details.ts';
import type { Payload } from './payload.ts';

/** `events` in row order. */
export function eventIndex(
  book: CompleteBook,
  events: readonly CompleteEvent[],
  shares: ReadonlyMap<string, number>,
): Payload<EventIndex> {
  const dates = new Map(events.map(({ date }) => [dateKey(date), date]));
  const used = {
    countries: usedIn(events, countriesOf),
    actors: usedIn(events, ({ fields }) => fields.actors ?? []),
    places: usedIn(events, ({ fields }) => fields.places ?? []),
    sources: [...book.sources.keys()].sort(compare),
    dates: [...dates.keys()],
  };
  return {
    timeline: timelineInfo(book),
    actors: used.actors.map((id) => actorOf(book, id)),
    places: used.places.map((id) => placeOf(book, id)),
    sources: used.sources.map((id) => {
      const { fields, published } = there(book.sources.get(id), id);
      const { publisher, title, url } = fields;
      return { id, publisher, title, published, url, quotedShare: shares.get(id) ?? 0 };
    }),
    countries: used.countries,
    dates: [...dates.values()],
    excerpts: new Set(events.flatMap(({ evidence }) => evidence.map(({ id }) => id))).size,
    events: columns(events, used),
  };
}

interface Tables {
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly dates: readonly string[];
}

function columns(events: readonly CompleteEvent[], tables: Tables): EventIndex['events'] {
  const { countries, actors, places, sources, dates } = tables;
  return {
    id: events.map(({ id }) => id),
    title: events.map(({ fields }) => fields.title),
    date: rowsIn(dates)(events.map(({ date }) => dateKey(date))),
    follows: events.map(({ follows }) => follows).map(rowsIn(events.map(({ id }) => id))),
    basis: events.map(({ fields }) => BASIS_KINDS.indexOf(fields.dateBasis.kind)),
    category: events.map(({ fields }) => CATEGORIES.indexOf(fields.category)),
    status: events.map(({ fields }) => STATUSES.indexOf(fields.status)),
    countries: events.map(countriesOf).map(rowsIn(countries)),
    actors: events.map(({ fields }) => fields.actors ?? []).map(rowsIn(actors)),
    places: events.map(({ fields }) => fields.places ?? []).map(rowsIn(places)),
    sources: events.map(sourcesOf).map(rowsIn(sources)),
    outlets: events.map(outletsOf).map(rowsIn(sources)),
    voices: events.map(voicesOf),
    origins: events.map(({ evidence }) => supportingOrigins(evidence).length),
    evidence: events.map(({ evidence }) => evidence.length),
    conflicts: events.map(({ fields }) => fields.conflicts?.length ?? 0),
    shard: events.map((_, row) => shardOf(row)),
  };
}

function timelineInfo({ timeline, span }: CompleteBook): TimelineInfo {
  const { id, title, description, languages, licence } = timeline;
  const [from, to] = span.kind === 'span' ? [span.from, span.to] : [null, null];
  return {
    id,
    title,
    description,
    span: { from: there(from, 'span').earliest, to: there(to, 'span').latest },
    languages,
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

/** Each once, whatever roles it has. */
function countriesOf({ fields }: CompleteEvent): readonly string[] {
  return [...new Set(fields.countries?.map(({ code }) => code))];
}

function sourcesOf({ evidence }: CompleteEvent): readonly string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

/** Those that say it happened, or was said or planned; not those that only add to it or dispute it. */
function outletsOf(event: CompleteEvent): readonly string[] {
  return sourcesOf({ ...event, evidence: event.evidence.filter(({ stance }) => stance === 'supports') });
}

/** In the vocabulary's order. */
function voicesOf({ evidence }: CompleteEvent): number[] {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  return ATTRIBUTIONS.flatMap((voice, row) =>
    supporting.some(({ attribution }) => attribution === voice) ? [row] : [],
  );
}

function usedIn(
  events: readonly CompleteEvent[],
  idsOf: (event: CompleteEvent) => readonly string[],
): string[] {
  return [...new Set(events.flatMap(idsOf))].sort(compare);
}

function rowsIn(table: readonly string[]): (entries: readonly string[]) => number[] {
  const rows = new Map(table.map((entry, row) => [entry, row]));
  return (entries) => entries.map((entry) => there(rows.get(entry), entry));
}
