/** The dataset that is served, read by the tests on their own: what the page shows is held against it. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const rows = z.array(z.int());
const point = z.looseObject({ earliest: z.int(), latest: z.int(), precision: z.string() });
const date = z.looseObject({
  kind: z.string(),
  at: z.optional(point),
  from: z.nullish(point),
  to: z.nullish(point),
});

const manifestSchema = z.looseObject({
  format: z.int(),
  dataset: z.string(),
  index: z.string(),
  details: z.array(z.string()),
  sources: z.string(),
  about: z.string(),
});
const indexSchema = z.looseObject({
  timeline: z.looseObject({ title: z.string(), span: z.looseObject({ from: z.int(), to: z.int() }) }),
  countries: z.array(z.string()),
  actors: z.array(z.looseObject({ id: z.string() })),
  places: z.array(z.looseObject({ id: z.string() })),
  sources: z.array(z.looseObject({ id: z.string(), publisher: z.string() })),
  dates: z.array(date),
  events: z.looseObject({
    id: z.array(z.string()),
    title: z.array(z.string()),
    date: rows,
    follows: z.array(rows),
    countries: z.array(rows),
    actors: z.array(rows),
    places: z.array(rows),
    sources: z.array(rows),
    conflicts: rows,
    basis: rows,
    status: rows,
  }),
});
const detailsSchema = z.looseObject({
  events: z.array(
    z.looseObject({
      id: z.string(),
      basis: z.looseObject({
        kind: z.string(),
        excerpts: z.array(z.string()),
        derivation: z.array(z.unknown()),
        note: z.nullable(z.string()),
        references: z.array(z.looseObject({ publisher: z.string() })),
      }),
      sentences: z.array(z.looseObject({ text: z.string(), cites: z.array(z.array(z.string())) })),
      evidence: z.array(
        z.looseObject({
          excerpt: z.string(),
          source: z.string(),
          quote: z.string(),
          stance: z.string(),
          attribution: z.string(),
          origin: z.looseObject({ id: z.string() }),
        }),
      ),
      conflicts: z.array(z.looseObject({ accounts: z.array(z.looseObject({ excerpt: z.string() })) })),
    }),
  ),
});
const sourcesSchema = z.looseObject({
  sources: z.array(
    z.looseObject({
      id: z.string(),
      publisher: z.string(),
      url: z.nullable(z.string()),
      length: z.int(),
      sentences: z.array(z.looseObject({ start: z.int(), end: z.int() })),
      notArticle: z.array(z.looseObject({ start: z.int(), end: z.int() })),
      cite: z.looseObject({ text: z.string(), bibtex: z.string(), ris: z.string(), csl: z.string() }),
      excerpts: z.array(
        z.looseObject({
          id: z.string(),
          quote: z.string(),
          start: z.int(),
          end: z.int(),
          events: z.array(z.looseObject({ id: z.string() })),
        }),
      ),
    }),
  ),
});

const aboutSchema = z.looseObject({
  about: z.looseObject({
    scope: z.array(z.string()),
    inclusion: z.array(z.string()),
    leftOut: z.array(z.looseObject({ what: z.string(), why: z.string() })),
  }),
  checks: z.looseObject({ made: z.array(z.string()), beyond: z.array(z.string()) }),
  corrections: z.array(z.looseObject({ said: z.string() })),
});

export interface EventFacts {
  readonly id: string;
  readonly title: string;
  /** Days since 1970-01-01, for a date that is one certain day; null for any other. */
  readonly day: number | null;
  /** The days on which it is known to have been, where it began on a certain day. */
  readonly known: { readonly from: number; readonly to: number } | null;
  /**
   * What events are ordered by: the first possible day of their date, else the last, or the day of what an event of that date
   * follows, if that is later; undated events come last.
   */
  readonly order: number;
  /** Ids of events that it must stand behind. */
  readonly follows: readonly string[];
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly conflicts: number;
}

export const MANIFEST = manifestSchema.parse(readJson('manifest.json'));
const index = indexSchema.parse(readJson(MANIFEST.index));

/** What is told of the timeline itself. */
export const ABOUT = aboutSchema.parse(readJson(MANIFEST.about));

/** Which edition of the data. */
export const EDITION = MANIFEST.dataset;
export const TITLE = index.timeline.title;
export const SPAN = index.timeline.span;
const orders = ordersOfDates();
/** All events in order of date, none before one that it follows. */
export const EVENTS: readonly EventFacts[] = index.events.id.map((id, row) => {
  const date = index.events.date[row] ?? -1;
  const { kind, at, from, to } = index.dates[date] ?? {};
  const begins = kind === 'span' ? from : at;
  return {
    id,
    title: index.events.title[row] ?? '',
    day: at?.precision === 'day' ? at.earliest : null,
    known:
      begins?.precision === 'day'
        ? { from: begins.earliest, to: Math.max(begins.earliest, to?.earliest ?? begins.earliest) }
        : null,
    order: orders[date] ?? NaN,
    follows: named(index.events.id, index.events.follows[row]),
    countries: named(index.countries, index.events.countries[row]),
    actors: named(
      index.actors.map((actor) => actor.id),
      index.events.actors[row],
    ),
    places: named(
      index.places.map((place) => place.id),
      index.events.places[row],
    ),
    sources: named(
      index.sources.map((source) => source.id),
      index.events.sources[row],
    ),
    conflicts: index.events.conflicts[row] ?? 0,
  };
});
/** In order of date. */
export const DETAILS = MANIFEST.details.flatMap((file) => detailsSchema.parse(readJson(file)).events);
export const SOURCES = sourcesSchema.parse(readJson(MANIFEST.sources)).sources;

/** The first event for which this holds; a test that finds none has lost its subject. */
export function firstEvent(holds: (event: EventFacts) => boolean): EventFacts {
  const found = EVENTS.find(holds);
  if (!found) throw new Error('The dataset holds no such event.');
  return found;
}

/** A certain day within the story: such events stand on the axis at first. */
export function inStory({ day }: EventFacts): boolean {
  return day !== null && day >= SPAN.from && day <= SPAN.to;
}

export function detailsOf(eventId: string): (typeof DETAILS)[number] {
  const found = DETAILS.find(({ id }) => id === eventId);
  if (!found) throw new Error(`No details of ${eventId}.`);
  return found;
}

/** How many events have each value that occurs, in the vocabulary's order. */
export function countedBy(column: 'basis' | 'status'): readonly number[] {
  const values = index.events[column];
  const counts = new Map([...values].sort((a, b) => a - b).map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

/** Rows name only rows above them, so one pass is enough. */
function ordersOfDates(): readonly number[] {
  const { date: dates, follows } = index.events;
  const days = index.dates.map(
    ({ at, from, to }) => (at ?? from)?.earliest ?? to?.latest ?? Number.POSITIVE_INFINITY,
  );
  for (const [row, date] of dates.entries()) {
    const followed = (follows[row] ?? []).map((before) => days[dates[before] ?? -1] ?? NaN);
    days[date] = Math.max(days[date] ?? NaN, ...followed);
  }
  return days;
}

function named(table: readonly string[], indices: readonly number[] | undefined): readonly string[] {
  return (indices ?? []).map((row) => table[row] ?? '');
}

/** As it stands, by its name. */
export function readDatasetFile(file: string): string {
  return readFileSync(`dist/dataset/${file}`, 'utf8');
}

function readJson(file: string): unknown {
  return JSON.parse(readDatasetFile(file));
}
