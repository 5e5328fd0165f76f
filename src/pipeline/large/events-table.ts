/** All events as a table for spreadsheets, of any number: written as they come, in order of date. */
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventIndex } from '#domain/dataset/event-index.ts';
import { openedAt } from '#domain/event-page.ts';
import { type EventRow, languageOf } from '#domain/event-table.ts';
import { eventCsvRow, eventsCsvHead } from '#domain/exports/events-csv.ts';
import type { Exported } from '#domain/exports/exported.ts';
import { TIMELINE_SCHEMA } from '#domain/exports/timeline-json.ts';
import { there } from '../write/complete-book.ts';
import type { EventFacts } from '../write/event-facts.ts';
import type { DatasetFolder } from './dataset-folder.ts';

const EVENTS_TABLE = 'events.csv';

/** Characters that are gathered before they are written. */
const PIECE = 1 << 20;

/** Those that events name by their ids. */
type Tables = Pick<EventIndex, 'timeline' | 'actors' | 'places' | 'sources'> & { readonly dataset: string };

export class EventsTable {
  readonly #folder: DatasetFolder;
  readonly #exported: Exported;
  readonly #rowOf: (facts: EventFacts) => EventRow;
  #waiting: string[] = [eventsCsvHead()];
  #length = 0;

  constructor(tables: Tables, folder: DatasetFolder) {
    const { timeline, dataset } = tables;
    this.#folder = folder;
    this.#rowOf = rowsFrom(tables);
    this.#exported = {
      timeline,
      dataset,
      events: [],
      addressOf: (id) => `../${openedAt(id)}`,
      schema: TIMELINE_SCHEMA,
      view: null,
    };
  }

  /** @param detail as JSON */
  async add(facts: EventFacts, detail: string): Promise<void> {
    const event = { row: this.#rowOf(facts), detail: JSON.parse(detail) as EventDetail };
    const line = eventCsvRow(event, this.#exported);
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length > PIECE) await this.finish();
  }

  /** Writes what waits. */
  async finish(): Promise<void> {
    if (this.#waiting.length > 0) await this.#folder.append(EVENTS_TABLE, this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
  }
}

function rowsFrom({ timeline, ...tables }: Tables): (facts: EventFacts) => EventRow {
  const [actors, places, sources] = [byId(tables.actors), byId(tables.places), byId(tables.sources)];
  const language = languageOf(timeline);
  return (facts) => ({
    ...facts,
    // Where it stands among others is told by its place in the file.
    ...{ row: 0, shard: 0, follows: [], standsOn: null },
    language,
    actors: facts.actors.map(actors),
    places: facts.places.map(places),
    sources: facts.sources.map(sources),
    outlets: facts.outlets.map(sources),
  });
}

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T {
  const entries = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => there(entries.get(id), id);
}
