/** Filters that are on, one by one, and filters without them: chips, "clear all", the way out of an empty result. */
import { assertNever } from '#base/assert-never.ts';
import { type Facet, FACETS, type Filters, NO_FILTERS } from './filters.ts';

/** Something that narrows the story and can be taken off. */
export type Narrowing =
  | { readonly kind: 'facet'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly kind: 'words'; readonly q: string }
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null };

/** Each chosen value, the words, and the range, in the order of the filters. */
export function narrowings(filters: Filters): readonly Narrowing[] {
  const { q, from, to } = filters;
  return [
    ...FACETS.flatMap((facet) =>
      filters.facets[facet].map((value) => ({ kind: 'facet', facet, values: [value] }) as const),
    ),
    ...(q.trim() ? [{ kind: 'words', q } as const] : []),
    ...(from === null && to === null ? [] : [{ kind: 'range', from, to } as const]),
  ];
}

export function isNarrowed(filters: Filters): boolean {
  return narrowings(filters).length > 0;
}

export function without(filters: Filters, narrowing: Narrowing): Filters {
  switch (narrowing.kind) {
    case 'facet': {
      const { facet, values } = narrowing;
      return withValues(
        filters,
        facet,
        filters.facets[facet].filter((value) => !values.includes(value)),
      );
    }
    case 'words':
      return { ...filters, q: NO_FILTERS.q };
    case 'range':
      return { ...filters, from: null, to: null };
    default:
      return assertNever(narrowing);
  }
}

/** Adds the value to the chosen ones of the facet, or takes it off. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters.facets[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return withValues(filters, facet, values);
}

export function withValues(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  return { ...filters, facets: { ...filters.facets, [facet]: values } };
}
