import type { Ref } from 'react';
import * as words from '#messages/filters.ts';
import { Chips } from './chips.tsx';
import { FilterRow } from './filter-row.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import type { GroupsProps } from './groups-props.ts';
import { useNear } from '#ui/use-near.ts';
import { preloadGroups } from './late-groups.tsx';
import { SearchField, type SearchState } from './search-field.tsx';
import { FILTERS_STATUS_ID } from './status-focus.ts';
import '#ui/buttons.css';
import '#ui/field.css';
import './filters.css';

export interface FiltersProps extends GroupsProps {
  readonly shown: number;
  readonly total: number;
  readonly searchState: SearchState;
  readonly onSearchRetry?: () => void;
  readonly onSearchFocus?: () => void;
  readonly searchRef?: Ref<HTMLInputElement>;
}

/** All that narrows the story, what is on, and how many events are shown. */
export function FiltersView({
  filters,
  choices,
  story,
  onChange,
  shown,
  total,
  searchState,
  onSearchRetry,
  onSearchFocus,
  searchRef,
}: FiltersProps) {
  return (
    <section ref={useNear(preloadGroups)} className="filters" aria-label={words.title()}>
      <div className="filters__bar">
        <SearchField
          filters={filters}
          onChange={onChange}
          state={searchState}
          onRetry={onSearchRetry}
          onFocus={onSearchFocus}
          ref={searchRef}
        />
        <FilterRow filters={filters} choices={choices} story={story} onChange={onChange} />
        <FilterSheet filters={filters} choices={choices} story={story} onChange={onChange} shown={shown} />
        <p id={FILTERS_STATUS_ID} className="filters__status" role="status" tabIndex={-1}>
          {words.shown({ shown, total })}
        </p>
      </div>
      <Chips filters={filters} choices={choices} onChange={onChange} />
    </section>
  );
}
