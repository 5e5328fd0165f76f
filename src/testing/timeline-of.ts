/**
 * Draws a timeline from text, one event a line, in any order:
 *
 *     2025-04-02 strike reported SY:site,IL:party @idf #t4 "Strikes on T4" <ft,mee>
 *     [2025-04-10..2025-07-16] talks "A second meeting" id=second follows=t4,baku origins=2 conflicts=1 basis=inferred
 *
 * Only the date must be there: the rest is `other`, `reported`, "Event 3", source `paper`, one piece of evidence a source, all of
 * which report it (else `outlets=ft,mee`), and as many origins. What a name stands for may be told on a line of its own, by the id that the events use:
 *
 *     actor idf "Israel Defense Forces" armed-force IL
 *     place t4 "T4 air base" SY site
 *     source ft "Financial Times" 2025-04-10 "Turkey and Israel talk"
 */
import type { EventIndex } from '#domain/dataset/event-index.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import type { EventDate } from '#domain/event-date.ts';
import { dateKey, inRowOrder } from '#domain/event-order.ts';
import { type EventTable, eventTable } from '#domain/event-table.ts';
import { ATTRIBUTIONS, BASIS_KINDS, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';
import { dateOf, pointOf } from './date-of.ts';
import { actorOf, isNaming, placeOf, sourceLabelOf } from './named.ts';
import { distinct, idOf, linesOf, oneOf, type Words, wordsOfLine } from './words-of.ts';

const TEST_DATASET = 'test-dataset';

interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly date: EventDate;
  readonly follows: readonly string[];
  readonly words: readonly string[];
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  /** Those of the sources that report it. */
  readonly outlets: readonly string[];
  readonly numbers: ReadonlyMap<string, string>;
}

export function timelineOf(text: string): EventTable {
  const table = eventTable(eventIndexOf(text));
  if (!table.ok) throw new Error(`Test notation: ${JSON.stringify(table.error)}`);
  return table.value;
}

/** The index file that such a table is read from. */
export function eventIndexOf(text: string): EventIndex {
  const lines = linesOf(text).map(wordsOfLine);
  const events = inRowOrder(lines.filter((line) => !isNaming(line)).map(draw));
  const ids = events.map(({ id }) => id);
  const dates = new Map(events.map(({ date }) => [dateKey(date), date]));
  const dateKeys = [...dates.keys()];
  const named = new Map(lines.filter(isNaming).map((line) => [line.plain.slice(0, 2).join(' '), line]));
  const countries = distinct(events.flatMap((event) => event.countries));
  const actors = distinct(events.flatMap((event) => event.actors));
  const places = distinct(events.flatMap((event) => event.places));
  const sources = distinct(events.flatMap((event) => event.sources));
  return {
    format: DATASET_FORMAT,
    dataset: TEST_DATASET,
    timeline: {
      id: 'test',
      title: 'A test timeline',
      description: 'What the test is about.',
      span: { from: pointOf('2025-04-01').earliest, to: pointOf('2025-07-31').latest },
      languages: ['en'],
      translation: null,
      licence: { data: 'CC BY 4.0', code: 'MIT' },
    },
    actors: actors.map((id) => actorOf(id, named.get(`actor ${id}`))),
    places: places.map((id) => placeOf(id, named.get(`place ${id}`))),
    sources: sources.map((id) => sourceLabelOf(id, named.get(`source ${id}`))),
    countries,
    dates: [...dates.values()],
    excerpts: events.length,
    untranslated: [],
    events: {
      id: ids,
      title: events.map((event) => event.title),
      date: events.map((event) => dateKeys.indexOf(dateKey(event.date))),
      follows: events.map((event) => event.follows.map((id) => ids.indexOf(id))),
      basis: events.map(({ numbers }) =>
        BASIS_KINDS.indexOf(oneOf([numbers.get('basis') ?? ''], BASIS_KINDS, 'explicit')),
      ),
      category: events.map(({ words }) => CATEGORIES.indexOf(oneOf(words, CATEGORIES, 'other'))),
      status: events.map(({ words }) => STATUSES.indexOf(oneOf(words, STATUSES, 'reported'))),
      countries: events.map((event) => event.countries.map((id) => countries.indexOf(id))),
      actors: events.map((event) => event.actors.map((id) => actors.indexOf(id))),
      places: events.map((event) => event.places.map((id) => places.indexOf(id))),
      sources: events.map((event) => event.sources.map((id) => sources.indexOf(id))),
      outlets: events.map((event) => event.outlets.map((id) => sources.indexOf(id))),
      origins: events.map((event) => Number(event.numbers.get('origins') ?? event.outlets.length)),
      voices: events.map(({ numbers }) =>
        (numbers.get('voices') ?? 'outlet')
          .split(',')
          .map((voice) => ATTRIBUTIONS.indexOf(oneOf([voice], ATTRIBUTIONS, 'outlet'))),
      ),
      evidence: events.map((event) => Number(event.numbers.get('evidence') ?? event.sources.length)),
      conflicts: events.map((event) => Number(event.numbers.get('conflicts') ?? 0)),
      shard: events.map((event) => Number(event.numbers.get('shard') ?? 0)),
    },
  };
}

function draw(line: Words, row: number): Drawn {
  const { plain } = line;
  const title = line.quoted[0] ?? `Event ${String(row + 1)}`;
  const settings = plain.filter((word) => /^\w+=./.test(word)).map((word) => word.split('=', 2));
  const sources = plain.find((word) => /^<.+>$/.test(word))?.slice(1, -1) ?? 'paper';
  const countries = plain.find((word) => /^[A-Z]{2}(:|,|$)/.test(word))?.split(',') ?? [];
  const numbers = new Map(settings.map(([name = '', value = '']) => [name, value]));
  return {
    id: numbers.get('id') ?? idOf(title),
    title,
    date: dateOf(plain[0] ?? ''),
    follows: numbers.get('follows')?.split(',') ?? [],
    words: plain,
    countries: distinct(countries.map((country) => country.slice(0, 2))),
    actors: plain.filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
    places: plain.filter((word) => word.startsWith('#')).map((word) => word.slice(1)),
    sources: sources.split(','),
    outlets: (numbers.get('outlets') ?? sources).split(','),
    numbers,
  };
}
