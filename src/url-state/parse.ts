/** From an address to a view. Each parameter is read alone: one that is bad falls back to its default and is named. */
import { ok } from '#base/result.ts';
import { type Facet, FACETS, type Filters, GROUPS, MATCHES, NO_FILTERS } from '#domain/filters.ts';
import { daysOf } from '#domain/partial-date.ts';
import { ATTRIBUTIONS, BACKINGS, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';
import { LANGUAGES } from '#messages/languages.ts';
import { type Reading, reading } from './reading.ts';
import { CURRENT_VERSION, type Parameters, upgrade } from './upgrades.ts';
import { countryCode, day, dayRange, id, partialDate, type ReadValue, version, word } from './values.ts';
import { type AddressProblem, DEFAULT_VIEW_STATE, THEMES, VIEWS, type ViewState } from './view-state.ts';

export interface ParsedAddress {
  readonly state: ViewState;
  readonly problems: readonly AddressProblem[];
}

const FACET_VALUES: Readonly<Record<Facet, ReadValue<string>>> = {
  country: countryCode,
  actor: id,
  category: word(CATEGORIES),
  source: id,
  place: id,
  status: word(STATUSES),
  backing: word(BACKINGS),
  voice: word(ATTRIBUTIONS),
};

const OTHER_NAMES = [
  'match',
  'q',
  'from',
  'to',
  'window',
  'asof',
  'told',
  'event',
  'cite',
  'group',
  'view',
  'lang',
  'theme',
  'v',
];
const KNOWN_NAMES: ReadonlySet<string> = new Set([...FACETS, ...OTHER_NAMES]);

/** Reads the query of an address, with or without its `?`. Any string gives a state; it never throws. */
export function parseViewState(search: string): ParsedAddress {
  const written: Parameters = [...new URLSearchParams(search)];
  const problems: AddressProblem[] = [];
  const linkVersion = reading(written, problems).one('v', version(CURRENT_VERSION), CURRENT_VERSION);
  const parameters = upgrade(written, linkVersion);
  const read = reading(parameters, problems);
  const state: ViewState = {
    filters: filtersIn(read, problems),
    lens: { asOf: read.one('asof', day, null), told: read.list('told', id) },
    window: read.one('window', dayRange, DEFAULT_VIEW_STATE.window),
    ...openEventIn(read, problems),
    group: read.one('group', word(GROUPS), DEFAULT_VIEW_STATE.group),
    view: read.one('view', word(VIEWS), DEFAULT_VIEW_STATE.view),
    lang: read.one('lang', word(LANGUAGES), DEFAULT_VIEW_STATE.lang),
    theme: read.one('theme', word(THEMES), DEFAULT_VIEW_STATE.theme),
    unknown: parameters.filter(([name]) => !KNOWN_NAMES.has(name)),
  };
  return { state, problems };
}

function filtersIn(read: Reading, problems: AddressProblem[]): Filters {
  const list = (facet: Facet) => read.list(facet, FACET_VALUES[facet]);
  return {
    facets: {
      country: list('country'),
      actor: list('actor'),
      category: list('category'),
      source: list('source'),
      place: list('place'),
      status: list('status'),
      backing: list('backing'),
      voice: list('voice'),
    },
    match: read.one('match', word(MATCHES), NO_FILTERS.match),
    q: read.one('q', ok, NO_FILTERS.q),
    ...rangeIn(read, problems),
  };
}

function rangeIn(read: Reading, problems: AddressProblem[]): Pick<Filters, 'from' | 'to'> {
  const from = read.one('from', partialDate, null);
  const to = read.one('to', partialDate, null);
  const begins = from === null ? null : daysOf(from);
  const ends = to === null ? null : daysOf(to);
  if (from === null || to === null || !begins || !ends || begins.from <= ends.to) return { from, to };
  problems.push(
    { name: 'from', values: [from], mend: { kind: 'notLater', than: to } },
    { name: 'to', values: [to], mend: { kind: 'notEarlier', than: from } },
  );
  return { from: null, to: null };
}

function openEventIn(read: Reading, problems: AddressProblem[]): Pick<ViewState, 'event' | 'cite'> {
  const event = read.one('event', id, null);
  const cite = read.one('cite', id, null);
  if (cite === null || event !== null) return { event, cite };
  problems.push({ name: 'cite', values: [cite], mend: { kind: 'withEvent' } });
  return { event, cite: null };
}
