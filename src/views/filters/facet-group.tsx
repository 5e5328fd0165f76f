import { type Facet, type Filters, MANY_VALUED_FACETS } from '#domain/filters.ts';
import type { FacetChoice } from '#domain/facet-counts.ts';
import { toggled } from '#domain/filter-changes.ts';
import * as words from '#messages/filterPanels.ts';
import { Either } from '#ui/either.tsx';
import { FacetChoices } from './facet-choices.tsx';
import type { OnFilters } from './on-filters.ts';

export interface FacetGroupProps {
  readonly facet: Facet;
  readonly choices: readonly FacetChoice[];
  readonly filters: Filters;
  readonly onChange: OnFilters;
}

/** The choices of one facet and, once it matters, whether an event must have all of them. */
export function FacetGroup({ facet, choices, filters, onChange }: FacetGroupProps) {
  const canMatchAll = MANY_VALUED_FACETS.includes(facet) && filters.facets[facet].length > 1;
  return (
    <>
      {canMatchAll && (
        <Either
          legend={words.match()}
          options={[
            { value: 'any', label: words.matchAny() },
            { value: 'all', label: words.matchAll() },
          ]}
          value={filters.match}
          onChange={(match) => {
            onChange({ ...filters, match }, 'choice');
          }}
        />
      )}
      <FacetChoices
        facet={facet}
        choices={choices}
        onToggle={(value) => {
          onChange(toggled(filters, facet, value), 'choice');
        }}
      />
    </>
  );
}
