/** The choices of each facet, and what choosing one would give. */
import { assertNever } from '#base/assert-never.ts';
import { spokenLocale } from '#messages/say.ts';
import { failedFacets, valuesOf, wantsAll, wordsAndRange } from './apply-filters.ts';
import type { SourceLabel } from './dataset/event-index.ts';
import type { EventTable } from './event-table.ts';
import { type Facet, FACETS, type Filters } from './filters.ts';
import { backingLabel, categoryLabel, countryName, statusLabel, voiceLabel } from './labels.ts';
import { ATTRIBUTIONS, BACKINGS, CATEGORIES, STATUSES } from './vocabulary.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** How many events of the whole timeline have it. */
  readonly total: number;
}

export interface FacetChoice extends FacetValue {
  readonly chosen: boolean;
  /**
   * Events shown if of this facet it alone were chosen; where all chosen values must be had (`match: 'all'`), events
   * shown if it were chosen as well.
   */
  readonly count: number;
}

export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;
export type FacetChoices = Readonly<Record<Facet, readonly FacetChoice[]>>;

/** A number of events for each value, by facet; none is as good as 0. */
export type ValueCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What values are called by. */
export type Names = Pick<EventTable, 'countries' | 'actors' | 'places' | 'sources'>;

/** Their values have an order of their own. */
const IN_GIVEN_ORDER: ReadonlySet<Facet> = new Set(['category', 'status', 'backing', 'voice']);

/**
 * All values that occur, the most frequent first, or in the vocabulary's order where it has one. The order does not
 * depend on filters, so that choices keep their places. Cost: one pass over the rows; keep the result.
 */
export function facetValues(table: EventTable): FacetValues {
  const totals = byFacet(() => new Map<string, number>());
  for (const row of table.events) for (const facet of FACETS) count(totals[facet], valuesOf(row, facet));
  return valuesWith(table, totals);
}

/** The same, from how many events have each value. */
export function valuesWith(names: Names, totals: ValueCounts): FacetValues {
  return byFacet((facet) => {
    const values = namedValues(names, facet)
      .map(({ value, label }) => ({ value, label, total: totals[facet].get(value) ?? 0 }))
      .filter(({ total }) => total > 0);
    return IN_GIVEN_ORDER.has(facet) ? values : values.sort(byTotal);
  });
}

/** Counts for every value, chosen or not, also where nothing is left. Cost: one pass over the rows. */
export function facetChoices(
  values: FacetValues,
  table: EventTable,
  filters: Filters,
  found: ReadonlySet<string> | null,
): FacetChoices {
  const counts = byFacet(() => new Map<string, number>());
  const passesRest = wordsAndRange(filters, found);
  const failedOf = failedFacets(filters);
  for (const row of table.events) {
    if (!passesRest(row)) continue;
    const failed = failedOf(row);
    const [only] = failed;
    if (!only) for (const facet of FACETS) count(counts[facet], valuesOf(row, facet));
    else if (failed.length === 1 && !wantsAll(filters, only)) count(counts[only], valuesOf(row, only));
  }
  return choicesWith(values, filters, counts);
}

/** The same, from what choosing each value would give. */
export function choicesWith(values: FacetValues, filters: Filters, counts: ValueCounts): FacetChoices {
  return byFacet((facet) =>
    values[facet].map((value) => ({
      ...value,
      chosen: filters.facets[facet].includes(value.value),
      count: counts[facet].get(value.value) ?? 0,
    })),
  );
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function namedValues(table: Names, facet: Facet): { value: string; label: string }[] {
  switch (facet) {
    case 'country':
      return table.countries.map((code) => ({ value: code, label: countryName(code) }));
    case 'actor':
      return table.actors.map(({ id, name }) => ({ value: id, label: name }));
    case 'place':
      return table.places.map(({ id, name }) => ({ value: id, label: name }));
    case 'source':
      return table.sources.map((source) => ({ value: source.id, label: sourceName(source, table.sources) }));
    case 'category':
      return CATEGORIES.map((value) => ({ value, label: categoryLabel(value) }));
    case 'status':
      return STATUSES.map((value) => ({ value, label: statusLabel(value) }));
    case 'backing':
      return BACKINGS.map((value) => ({ value, label: backingLabel(value) }));
    case 'voice':
      return ATTRIBUTIONS.map((value) => ({ value, label: voiceLabel(value) }));
    default:
      return assertNever(facet);
  }
}

/** The publisher; with the title where one publisher has several sources. */
function sourceName(source: SourceLabel, all: readonly SourceLabel[]): string {
  const alone = all.filter(({ publisher }) => publisher === source.publisher).length === 1;
  return alone ? source.publisher : `${source.publisher}: ${source.title ?? source.id}`;
}

function byTotal(a: FacetValue, b: FacetValue): number {
  return b.total - a.total || a.label.localeCompare(b.label, spokenLocale());
}

function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    country: make('country'),
    actor: make('actor'),
    category: make('category'),
    source: make('source'),
    place: make('place'),
    status: make('status'),
    backing: make('backing'),
    voice: make('voice'),
  };
}
