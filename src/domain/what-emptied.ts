/** Where filters leave nothing: what, taken off alone, would bring events back. */
import { matchingRows, wantsAll } from './apply-filters.ts';
import type { EventTable } from './event-table.ts';
import { type Narrowing, narrowings, without } from './filter-changes.ts';
import { FACETS, type Filters } from './filters.ts';

export interface WayOut {
  /** `match`: let one of the chosen values be enough. */
  readonly remove: Narrowing | { readonly kind: 'match' };
  readonly filters: Filters;
  /** Events shown then; at least one. */
  readonly gives: number;
}

/**
 * The ways out, the one that gives most first; none where it takes more than one step. Of a facet whose values widen
 * each other all are taken off at once. Cost: one pass over the rows for each filter that is on.
 */
export function waysOut(
  table: EventTable,
  filters: Filters,
  found: ReadonlySet<string> | null,
): readonly WayOut[] {
  return waysOutOf(
    filters,
    (changed) => matchingRows(table, changed, changed.q === filters.q ? found : null).length,
  );
}

/** The same, of events that are counted by `gives`. */
export function waysOutOf(filters: Filters, gives: (changed: Filters) => number): readonly WayOut[] {
  const ways = [
    ...steps(filters).map((remove) => ({ remove, filters: without(filters, remove) })),
    ...(filters.match === 'all'
      ? [{ remove: { kind: 'match' } as const, filters: { ...filters, match: 'any' } as const }]
      : []),
  ];
  return ways
    .map((way) => ({ ...way, gives: gives(way.filters) }))
    .filter((way) => way.gives > 0)
    .sort((a, b) => b.gives - a.gives);
}

function steps(filters: Filters): readonly Narrowing[] {
  const facets = FACETS.flatMap((facet) => {
    const values = filters.facets[facet];
    const sets = wantsAll(filters, facet)
      ? values.map((value) => [value])
      : values.length > 0
        ? [values]
        : [];
    return sets.map((set) => ({ kind: 'facet', facet, values: set }) as const);
  });
  return [...facets, ...narrowings(filters).filter(({ kind }) => kind !== 'facet')];
}
