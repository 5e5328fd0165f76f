import type { FacetChoices } from '#domain/facet-counts.ts';
import type { Filters } from '#domain/filters.ts';
import type { OnFilters } from './on-filters.ts';
import type { QuickRange } from './range-group.tsx';

/** What the groups need, in a row or in a sheet. */
export interface GroupsProps {
  readonly filters: Filters;
  readonly choices: FacetChoices;
  readonly quick: readonly QuickRange[];
  readonly onChange: OnFilters;
}
