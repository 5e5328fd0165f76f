/** Filters of an address against the timeline that is there: values that it does not have are let go, and named. */
import { assertNever } from '#base/assert-never.ts';
import type { Names } from './facet-counts.ts';
import { withValues } from './filter-changes.ts';
import { type Facet, FACETS, type Filters } from './filters.ts';
import { ATTRIBUTIONS, BACKINGS, CATEGORIES, STATUSES } from './vocabulary.ts';

export interface UnknownValue {
  readonly facet: Facet;
  readonly value: string;
}

export function settleFilters(
  table: Names,
  filters: Filters,
): { readonly filters: Filters; readonly unknown: readonly UnknownValue[] } {
  const unknown = FACETS.flatMap((facet) => {
    const known = knownValues(table, facet);
    return filters.facets[facet].filter((value) => !known.has(value)).map((value) => ({ facet, value }));
  });
  const settled = unknown.reduce(
    (rest, { facet, value }) =>
      withValues(
        rest,
        facet,
        rest.facets[facet].filter((other) => other !== value),
      ),
    filters,
  );
  return { filters: settled, unknown };
}

function knownValues(table: Names, facet: Facet): ReadonlySet<string> {
  switch (facet) {
    case 'country':
      return new Set(table.countries);
    case 'actor':
      return new Set(table.actors.map(({ id }) => id));
    case 'place':
      return new Set(table.places.map(({ id }) => id));
    case 'source':
      return new Set(table.sources.map(({ id }) => id));
    case 'category':
      return new Set(CATEGORIES);
    case 'status':
      return new Set(STATUSES);
    case 'backing':
      return new Set(BACKINGS);
    case 'voice':
      return new Set(ATTRIBUTIONS);
    default:
      return assertNever(facet);
  }
}
