import type { FacetChoices } from '#domain/facet-counts.ts';
import { narrowings, without } from '#domain/filter-changes.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import { Chip } from '#ui/chip.tsx';
import { narrowingWords } from './narrowing-words.ts';
import type { OnFilters } from './on-filters.ts';

interface ChipsProps {
  readonly filters: Filters;
  readonly choices: FacetChoices;
  readonly onChange: OnFilters;
}

/** What is on; one press takes it off. */
export function Chips({ filters, choices, onChange }: ChipsProps) {
  const on = narrowings(filters);
  if (on.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters that are on">
      {on.map((narrowing) => {
        const words = narrowingWords(narrowing, choices);
        return (
          <li key={words}>
            <Chip
              text={words}
              onRemove={() => {
                onChange(without(filters, narrowing), 'choice');
              }}
            />
          </li>
        );
      })}
      {filters.match === 'all' && (
        <li>
          <Chip
            text="All of the chosen"
            onRemove={() => {
              onChange({ ...filters, match: 'any' }, 'choice');
            }}
          />
        </li>
      )}
      <li>
        <button
          type="button"
          className="plain-button chips__clear"
          onClick={() => {
            onChange(NO_FILTERS, 'choice');
          }}
        >
          Clear all
        </button>
      </li>
    </ul>
  );
}
