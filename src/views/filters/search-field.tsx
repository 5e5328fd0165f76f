import { Search } from 'lucide';
import { type Ref, useId } from 'react';
import type { Filters } from '#domain/filters.ts';
import type { OnFilters } from './on-filters.ts';
import { tryAgain as retryWords } from '#messages/errors.ts';
import * as words from '#messages/filters.ts';
import { Icon } from '#ui/icon.tsx';
import { useSlow } from '#ui/use-slow.ts';

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
        {words.search()}
      </label>
      <Icon of={Search} className="search__icon" />
      <input
        id={id}
        type="search"
        className="field search__field"
        placeholder={words.search()}
        autoComplete="off"
        enterKeyHint="search"
        value={filters.q}
        onChange={(event) => {
          onChange({ ...filters, q: event.target.value }, 'motion');
        }}
        onFocus={onFocus}
        {...(ref && { ref })}
      />
      {filters.q !== '' && <SearchNote key={state} state={state} fieldId={id} onRetry={onRetry} />}
    </div>
  );
}

interface SearchNoteProps extends Pick<SearchFieldProps, 'state' | 'onRetry'> {
  readonly fieldId: string;
}

function SearchNote({ state, fieldId, onRetry = nothing }: SearchNoteProps) {
  const retryLate = useSlow(onRetry);
  if (state !== 'loading' && state !== 'failed') return null;
  const failed = state === 'failed';
  const tryAgain = failed ? onRetry : retryLate;
  return (
    <p className={`search__note search__note--${state}`} role={failed ? 'alert' : 'status'}>
      {failed ? words.searchFailed() : tryAgain ? words.searchSlow() : words.searchComing()}
      {tryAgain && (
        <>
          {' '}
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              document.getElementById(fieldId)?.focus();
              tryAgain();
            }}
          >
            {retryWords()}
          </button>
        </>
      )}
    </p>
  );
}

function nothing(): void {
  // There is nothing to try again.
}
