import { Search } from 'lucide';
import { type Ref, useId } from 'react';
import type { Filters } from '#domain/filters.ts';
import type { OnFilters } from './on-filters.ts';
import { Icon } from '#ui/icon.tsx';

/** Where the words to search stand: not asked for yet, on their way, there, or not to be had. */
export type SearchState = 'idle' | 'loading' | 'ready' | 'failed';

interface SearchFieldProps {
  readonly filters: Filters;
  readonly onChange: OnFilters;
  readonly state: SearchState;
  readonly onRetry?: (() => void) | undefined;
  /** Told when the field gets focus, so that what it needs can be fetched ahead. */
  readonly onFocus?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function SearchField({ filters, onChange, state, onRetry, onFocus, ref }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="search">
      <label htmlFor={id} className="sr-only">
        Search words
      </label>
      <Icon of={Search} className="search__icon" />
      <input
        id={id}
        type="search"
        className="field search__field"
        placeholder="Search words"
        autoComplete="off"
        enterKeyHint="search"
        value={filters.q}
        onChange={(event) => {
          onChange({ ...filters, q: event.target.value }, 'motion');
        }}
        onFocus={onFocus}
        {...(ref && { ref })}
      />
      {filters.q !== '' && <SearchNote state={state} onRetry={onRetry} />}
    </div>
  );
}

function SearchNote({ state, onRetry }: Pick<SearchFieldProps, 'state' | 'onRetry'>) {
  if (state === 'loading') return <p className="search__note">The search is being fetched.</p>;
  if (state !== 'failed') return null;
  return (
    <p className="search__note search__note--failed" role="alert">
      The search could not be fetched, so words do not narrow the events.{' '}
      {onRetry && (
        <button type="button" className="plain-button" onClick={onRetry}>
          Try again
        </button>
      )}
    </p>
  );
}
