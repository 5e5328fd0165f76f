import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import type { Filters } from '#domain/filters.ts';
import { usePrefetchSearch } from '#session/use-words.ts';
import type { Shown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { isTyping } from '#ui/is-typing.ts';
import { FiltersView } from '#views/filters/filters-view.tsx';
import { monthRanges } from '#views/filters/month-ranges.ts';

interface NarrowingProps {
  readonly table: EventTable;
  /** Of the whole timeline. */
  readonly total: number;
  readonly shown: Shown;
}

/** The filters, with the address behind them. */
export function Narrowing({ table, total, shown }: NarrowingProps) {
  const { choose, move } = useViewState();
  const search = useSearchKey();
  const prefetch = usePrefetchSearch();
  const quick = useMemo(() => monthRanges(table.timeline.span), [table]);
  const change = useCallback(
    (filters: Filters, kind: 'choice' | 'motion') => {
      (kind === 'choice' ? choose : move)({ filters });
    },
    [choose, move],
  );
  const { words } = shown;
  return (
    <div className="explore__filters needs-script">
      <FiltersView
        filters={shown.filters}
        choices={shown.choices}
        quick={quick}
        shown={shown.rows.length}
        total={total}
        searchState={words === null ? 'idle' : SEARCH_STATES[words.kind]}
        searchRef={search}
        onSearchFocus={prefetch}
        onChange={change}
        {...(words && words.kind !== 'ready' && { onSearchRetry: words.retry })}
      />
      {words?.kind === 'ready' &&
        words.value.respellings.map(({ word, instead }) => (
          <p key={word} className="explore__respelling">
            Nothing is written with ‘{word}’. This is what has{' '}
            {instead.map((other) => `‘${other}’`).join(' or ')}.
          </p>
        ))}
    </div>
  );
}

const SEARCH_STATES = { waiting: 'loading', ready: 'ready', failed: 'failed' } as const;

/** `/` goes to the search, unless it is typed into a field. */
function useSearchKey() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', find);
    return () => {
      document.removeEventListener('keydown', find);
    };
  }, []);
  return field;
}
