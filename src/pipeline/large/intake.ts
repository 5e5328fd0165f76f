/** Takes in the events one by one, keeps in memory only what is short, and the rest on disk. */
import { createHash } from 'node:crypto';
import { dateOrder, latestDay } from '#domain/event-date.ts';
import { dateKey } from '#domain/event-order.ts';
import type { Event } from '../book.ts';
import type { Position } from '../problem.ts';
import type { Cell, ColumnTypes, Engine, Filling } from '../tables/engine.ts';
import type { CompleteBook, CompleteEvent } from '../write/complete-book.ts';
import { eventDetail } from '../write/event-details.ts';
import { type EventFacts, eventFacts } from '../write/event-facts.ts';
import { isComputed } from '../write/machine-checks.ts';
import { namesOf, searchDocument } from '../write/search-documents.ts';
import { EventTerms } from './event-terms.ts';
import type { Spool } from './spool.ts';

/** What is kept of an event for the pass in row order. */
export interface KeptEvent {
  readonly facts: EventFacts;
  readonly terms: readonly number[];
}

const PLACE: ColumnTypes = { file: 'VARCHAR', line: 'INTEGER', col: 'INTEGER', within: 'VARCHAR' };

/** Past the last day that a calendar can name. */
export const UNDATED = 0x7fffffff;

/**
 * `key`: of the date, which is written as `edtf`; what stands before what follows from `day`, `first`, `latest`, `key`, `id`, in
 * this order.
 */
const EVENTS: ColumnTypes = {
  seq: 'INTEGER',
  day: 'INTEGER',
  first: 'INTEGER',
  latest: 'INTEGER',
  key: 'VARCHAR',
  edtf: 'VARCHAR',
  id: 'VARCHAR',
  ...PLACE,
};

/** One row for each event that another follows. */
const FOLLOWS: ColumnTypes = { seq: 'INTEGER', n: 'INTEGER', followed: 'VARCHAR', ...PLACE };

/** One row for each use of an excerpt; where it is borrowed, without a quote. `n` counts them all. */
const EVIDENCE: ColumnTypes = {
  n: 'INTEGER',
  source: 'VARCHAR',
  id: 'VARCHAR',
  quote: 'VARCHAR',
  before: 'VARCHAR',
  after: 'VARCHAR',
  seq: 'INTEGER',
  event: 'VARCHAR',
  title: 'VARCHAR',
  tabled: 'INTEGER',
  ...PLACE,
};

type Fillings = Readonly<Record<'events' | 'evidence' | 'follows', Filling>>;

/** Where facts and details of events are kept; whoever has opened them closes them. */
export type IntakeSpools = Readonly<Record<'events' | 'details', Spool>>;

export class Intake {
  readonly terms: EventTerms;
  readonly events: Spool;
  readonly details: Spool;
  readonly #hash = createHash('sha256');
  readonly #eventRows: Filling;
  readonly #evidenceRows: Filling;
  readonly #followsRows: Filling;
  readonly #lists: CompleteBook | null;
  readonly used = { countries: new Set<string>(), actors: new Set<string>(), places: new Set<string>() };
  readonly named = { titles: new Map<string, string>(), sources: new Map<string, string>() };
  readonly checked = { sentences: 0, computed: 0 };
  /** Events that came in, the faulty ones too. */
  size = 0;
  /** True when rows could not be read: what these may define is not called missing elsewhere. */
  lacks = false;
  #uses = 0;

  private constructor(
    spools: IntakeSpools,
    lists: CompleteBook | null,
    { events, evidence, follows }: Fillings,
  ) {
    this.events = spools.events;
    this.details = spools.details;
    this.#lists = lists;
    this.terms = new EventTerms(lists ? [...lists.places.values()].map(namesOf) : []);
    this.#eventRows = events;
    this.#evidenceRows = evidence;
    this.#followsRows = follows;
  }

  /** @param lists null where something in them is wrong: then nothing is kept but what further checks need */
  static async open(engine: Engine, spools: IntakeSpools, lists: CompleteBook | null): Promise<Intake> {
    const events = await engine.table('events', EVENTS);
    const evidence = await engine.table('evidence', EVIDENCE);
    const follows = await engine.table('follows', FOLLOWS);
    return new Intake(spools, lists, { events, evidence, follows });
  }

  /** @param complete null where the event, or anything before it, is wrong */
  add(event: Event, complete: CompleteEvent | null, tabled: boolean, sourceOf: SourceOf): void {
    const seq = this.size++;
    const edtf = event.fields.date ?? null;
    this.#eventRows.add([seq, ...orderCells(event), edtf, event.id, ...placeCells(event.idAt)]);
    for (const [n, id] of (event.fields.follows ?? []).entries()) {
      this.#followsRows.add([seq, n, id, ...placeCells(event.at(['follows', n]))]);
    }
    for (const { id, borrowed, fields, at } of event.evidence.values()) {
      const { quote, before, after } = fields;
      const source = borrowed ? sourceOf(id) : fields.source;
      if (source === undefined || (!borrowed && quote === undefined)) continue;
      const words = [quote ?? null, before ?? null, after ?? null];
      const use = [seq, event.id, event.fields.title ?? '', Number(tabled)];
      this.#evidenceRows.add([this.#uses++, source, id, ...words, ...use, ...placeCells(at(['quote']))]);
    }
    if (complete && this.#lists) this.#keep(complete, this.#lists);
  }

  /** Nothing comes in after it. */
  finish(): void {
    this.#eventRows.finish();
    this.#evidenceRows.finish();
    this.#followsRows.finish();
    this.events.flush();
    this.details.flush();
  }

  event(seq: number): KeptEvent {
    return JSON.parse(this.events.text(seq)) as KeptEvent;
  }

  /** Of all that has come in. */
  hash(): string {
    return this.#hash.copy().digest('hex');
  }

  #keep(event: CompleteEvent, lists: CompleteBook): void {
    const facts = eventFacts(event);
    const kept: KeptEvent = { facts, terms: this.terms.of(searchDocument(lists, event)) };
    const content = JSON.stringify(kept);
    const told = eventDetail(lists, event);
    const detail = JSON.stringify(told);
    this.checked.sentences += told.sentences.length;
    this.checked.computed += Number(isComputed(told));
    if (told.corrections.length > 0) this.#name(event);
    this.events.add(content);
    this.details.add(detail);
    this.#hash.update(content).update(detail);
    for (const name of ['countries', 'actors', 'places'] as const) {
      for (const id of facts[name]) this.used[name].add(id);
    }
  }

  /** What is corrected is listed with its title, and the source of its excerpts. */
  #name(event: CompleteEvent): void {
    this.named.titles.set(event.id, event.fields.title);
    for (const { id, source } of event.evidence) this.named.sources.set(id, source);
  }
}

export type SourceOf = (excerpt: string) => string | undefined;

function orderCells({ date }: Event): readonly Cell[] {
  if (!date || dateOrder(date) === Infinity) return [UNDATED, UNDATED, UNDATED, date ? dateKey(date) : ''];
  return [dateOrder(date), dateOrder(date), latestDay(date) ?? UNDATED, dateKey(date)];
}

function placeCells({ file, line, column, within }: Position): readonly Cell[] {
  return [file, line, column, within ?? null];
}

export function placeOf([file, line, column, within]: readonly Cell[]): Position {
  const place = { file: String(file), line: Number(line), column: Number(column) };
  return typeof within === 'string' ? { ...place, within } : place;
}
