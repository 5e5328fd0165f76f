/** The index, proved consistent, with what views and filters ask of a row. A row number stands for an event throughout the page. */
import { err, ok, type Result } from '#base/result.ts';
import type { DayNumber } from './calendar.ts';
import type { DecodeError } from './dataset/decode.ts';
import type { Actor, EventIndex, Place, SourceLabel, TimelineInfo } from './dataset/event-index.ts';
import type { EventDate } from './event-date.ts';
import { rowDays } from './row-days.ts';
import {
  type Attribution,
  ATTRIBUTIONS,
  BASIS_KINDS,
  type BasisKind,
  CATEGORIES,
  type Category,
  type Status,
  STATUSES,
} from './vocabulary.ts';

/** One event as lists, lanes and labels show it. */
export interface EventRow {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  /** BCP 47: of its words. */
  readonly language: string;
  readonly date: EventDate;
  /** Ids of events that came before it, or that it happened within, as the sources tell. */
  readonly follows: readonly string[];
  /** Where it stands among days: on its first possible one, or with what it follows; null without a date. */
  readonly standsOn: DayNumber | null;
  readonly basis: BasisKind;
  readonly category: Category;
  readonly status: Status;
  readonly countries: readonly string[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly SourceLabel[];
  /** Those of the sources that report it; the others add, or dispute. */
  readonly outlets: readonly SourceLabel[];
  readonly origins: number;
  /** How those are named who say that it happened. */
  readonly voices: readonly Attribution[];
  readonly evidence: number;
  readonly conflicts: number;
  readonly shard: number;
}

export interface EventTable {
  readonly dataset: string;
  readonly timeline: TimelineInfo;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly SourceLabel[];
  readonly countries: readonly string[];
  readonly excerpts: number;
  /** All events in order of date, none before one that it follows (`event-order.ts`). */
  readonly events: readonly EventRow[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Builds the table; fails when columns differ in length, point outside their tables, repeat an id or are out of order. */
export function eventTable(index: EventIndex): Result<EventTable, DecodeError> {
  const { id } = index.events;
  for (const [name, column] of Object.entries(index.events)) {
    if (column.length !== id.length)
      return fault(`events.${name}`, `has ${String(column.length)} rows, not ${String(id.length)}`);
  }
  const days = rowDays(index);
  const original = new Set(index.untranslated);
  const events: EventRow[] = [];
  for (let row = 0; row < id.length; row++) {
    const event = readRow(index, row, days?.[row] ?? null, original);
    if (!event) return fault(`events[${String(row)}]`, 'points outside of its tables');
    events.push(event);
  }
  const rowOf = new Map(events.map((event) => [event.id, event.row]));
  if (rowOf.size !== events.length) return fault('events.id', 'names an event twice');
  if (!days) return fault('events', 'is not in order of date and of what follows what');
  const { dataset, timeline, actors, places, sources, countries, excerpts } = index;
  return ok({ dataset, timeline, actors, places, sources, countries, excerpts, events, rowOf });
}

function readRow(
  index: EventIndex,
  row: number,
  standsOn: DayNumber | null,
  original: ReadonlySet<number>,
): EventRow | null {
  const { events: columns } = index;
  const date = index.dates[columns.date[row] ?? -1];
  const category = CATEGORIES[columns.category[row] ?? -1];
  const status = STATUSES[columns.status[row] ?? -1];
  const basis = BASIS_KINDS[columns.basis[row] ?? -1];
  const countries = pick(index.countries, columns.countries[row]);
  const actors = pick(index.actors, columns.actors[row]);
  const places = pick(index.places, columns.places[row]);
  const sources = pick(index.sources, columns.sources[row]);
  const follows = pick(columns.id, columns.follows[row]);
  const outlets = pick(index.sources, columns.outlets[row]);
  if (!date || !category || !status || !basis || !countries || !actors || !places) return null;
  const voices = pick(ATTRIBUTIONS, columns.voices[row]);
  if (!sources || !outlets || !follows || !voices) return null;
  return {
    row,
    id: columns.id[row] ?? '',
    title: columns.title[row] ?? '',
    language: original.has(row) ? ownLanguage(index.timeline) : languageOf(index.timeline),
    date,
    follows,
    standsOn,
    basis,
    category,
    status,
    countries,
    actors,
    places,
    sources,
    outlets,
    origins: columns.origins[row] ?? 0,
    voices,
    evidence: columns.evidence[row] ?? 0,
    conflicts: columns.conflicts[row] ?? 0,
    shard: columns.shard[row] ?? 0,
  };
}

/** BCP 47: of the authors' words. */
export function ownLanguage({ languages }: TimelineInfo): string {
  return languages[0] ?? 'en';
}

/** BCP 47: of a timeline's words, but for those of events that say otherwise. */
export function languageOf(timeline: TimelineInfo): string {
  return timeline.translation?.language ?? ownLanguage(timeline);
}

/** The named entries, or null when one does not exist. */
function pick<T>(table: readonly T[], rows: readonly number[] | undefined): readonly T[] | null {
  if (!rows) return null;
  const found = rows.map((row) => table[row]).filter((entry) => entry !== undefined);
  return found.length === rows.length ? found : null;
}

function fault(at: string, message: string): Result<never, DecodeError> {
  return err({ kind: 'shape', at, message });
}
