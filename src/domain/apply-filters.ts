/** Which events the filters leave. Facets, words and range narrow each other; the order in which they do does not matter. */
import { assertNever } from '#base/assert-never.ts';
import { type EventDate, earliestDay, latestDay } from './event-date.ts';
import type { EventRow, EventTable } from './event-table.ts';
import { type Facet, FACETS, type Filters, MANY_VALUED_FACETS } from './filters.ts';
import { daysOf } from './partial-date.ts';
import type { Backing } from './vocabulary.ts';

/** First and last day that are asked for; infinite where open. */
interface Asked {
  readonly from: number;
  readonly to: number;
}

/**
 * The events that pass, in order of date. Cost: one pass over the rows.
 * @param found ids of the events that have the words of `filters.q`; null while that is not known, or without words
 */
export function matchingRows(
  table: EventTable,
  filters: Filters,
  found: ReadonlySet<string> | null,
): readonly EventRow[] {
  const passesRest = wordsAndRange(filters, found);
  const failed = failedFacets(filters);
  return table.events.filter((row) => passesRest(row) && failed(row).length === 0);
}

/** The filters that are not facets, as one test of a row. */
export function wordsAndRange(
  filters: Filters,
  found: ReadonlySet<string> | null,
): (row: EventRow) => boolean {
  const asked = askedDays(filters);
  return (row) => (!found || found.has(row.id)) && mayFallWithin(row.date, asked);
}

const NONE: readonly Facet[] = [];

/** The facets that keep a row out, as a function of the row. */
export function failedFacets(filters: Filters): (row: EventRow) => readonly Facet[] {
  const active = FACETS.filter((facet) => filters.facets[facet].length > 0);
  // Without facets, no array is made for each of perhaps a hundred thousand rows.
  if (active.length === 0) return () => NONE;
  return (row) => active.filter((facet) => !passesFacet(row, facet, filters));
}

function passesFacet(row: EventRow, facet: Facet, filters: Filters): boolean {
  const chosen = filters.facets[facet];
  const values = valuesOf(row, facet);
  const has = (value: string) => values.includes(value);
  return wantsAll(filters, facet) ? chosen.every(has) : chosen.some(has);
}

/** True where an event must have every chosen value of the facet. */
export function wantsAll(filters: Filters, facet: Facet): boolean {
  return filters.match === 'all' && MANY_VALUED_FACETS.includes(facet);
}

/** What a row has of a facet, as the address writes it. */
export function valuesOf(row: EventRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'country':
      return row.countries;
    case 'actor':
      return row.actors.map(({ id }) => id);
    case 'category':
      return [row.category];
    case 'source':
      return row.sources.map(({ id }) => id);
    case 'place':
      return row.places.map(({ id }) => id);
    case 'status':
      return [row.status];
    case 'backing':
      return backingsOf(row);
    case 'voice':
      return row.voices;
    default:
      return assertNever(facet);
  }
}

function backingsOf({ origins, sources }: EventRow): readonly Backing[] {
  return [
    ...(origins > 1 ? (['two-origins'] as const) : []),
    ...(sources.length === 1 ? (['one-text'] as const) : []),
  ];
}

/** The days that a range asks for; infinite where it is open. */
export function askedDays({ from, to }: Filters): Asked {
  return {
    from: (from === null ? null : daysOf(from))?.from ?? Number.NEGATIVE_INFINITY,
    to: (to === null ? null : daysOf(to))?.to ?? Number.POSITIVE_INFINITY,
  };
}

/** An event without a date may fall within any range. */
function mayFallWithin(date: EventDate, asked: Asked): boolean {
  const first = earliestDay(date) ?? Number.NEGATIVE_INFINITY;
  const last = latestDay(date) ?? Number.POSITIVE_INFINITY;
  return first <= asked.to && last >= asked.from;
}
