import { useRef } from 'react';
import type { FacetChoices } from '#domain/facet-counts.ts';
import { type Narrowing, narrowings, without } from '#domain/filter-changes.ts';
import { type Filters, NO_FILTERS } from '#domain/filters.ts';
import * as words from '#messages/filters.ts';
import { Chip } from '#ui/chip.tsx';
import { narrowingWords } from './narrowing-words.ts';
import type { OnFilters } from './on-filters.ts';
import { useChipFocus } from './use-chip-focus.ts';

interface ChipsProps {
  readonly filters: Filters;
  readonly choices: FacetChoices;
  readonly onChange: OnFilters;
}

/** What is on; one press takes it off. */
export function Chips({ filters, choices, onChange }: ChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const press = useChipFocus(list, filters);
  const on = narrowings(filters);
  if (on.length === 0) return null;
  return (
    <ul ref={list} className="chips" aria-label={words.on()}>
      {on.map((narrowing, at) => (
        <li key={keyOf(narrowing)}>
          <Chip
            text={narrowingWords(narrowing, choices)}
            onRemove={() => {
              press(at);
              onChange(without(filters, narrowing), 'choice');
            }}
          />
        </li>
      ))}
      {filters.match === 'all' && (
        <li>
          <Chip
            text={words.allOfChosen()}
            onRemove={() => {
              press(on.length);
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
            press(0);
            onChange(NO_FILTERS, 'choice');
          }}
        >
          {words.clear()}
        </button>
      </li>
    </ul>
  );
}

/** Names may be alike; a facet's values, being ids, are not. */
function keyOf(narrowing: Narrowing): string {
  return narrowing.kind === 'facet' ? [narrowing.facet, ...narrowing.values].join(' ') : narrowing.kind;
}
