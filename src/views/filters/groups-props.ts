import type { DayRange } from '#domain/day-range.ts';
import type { FacetChoices } from '#domain/facet-counts.ts';
import type { Filters } from '#domain/filters.ts';
import type { OnFilters } from './on-filters.ts';

/** What the groups need, in a row or in a sheet. */
export interface GroupsProps {
  readonly filters: Filters;
  readonly choices: FacetChoices;
  /** Whose months can be chosen at one press. */
  readonly story: DayRange;
  readonly onChange: OnFilters;
}
