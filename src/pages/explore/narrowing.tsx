import { useCallback, useRef } from 'react';
import type { Filters } from '#domain/filters.ts';
import { orWords } from '#domain/list-words.ts';
import type { WordsFound } from '#domain/search/search.ts';
import { quoted, respelled } from '#messages/explore.ts';
import type { Loaded } from '#session/use-loaded.ts';
import type { Tables } from '#session/use-size.ts';
import type { Shown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { useSingleKey } from '#ui/use-single-key.ts';
import { FiltersView } from '#views/filters/filters-view.tsx';

interface NarrowingProps {
  readonly table: Tables;
  /** Of the whole timeline. */
  readonly total: number;
  readonly shown: NarrowedStory;
  /** Fetches what a search needs, before its first word. */
  readonly onSearchFocus: () => void;
}

/** What the controls show of the events that are left, whatever holds these. */
interface NarrowedStory extends Pick<Shown, 'filters' | 'choices'> {
  readonly rows: { readonly length: number };
  readonly words: Loaded<Pick<WordsFound, 'respellings'>> | null;
}

/** The filters, with the address behind them. */
export function Narrowing({ table, total, shown, onSearchFocus }: NarrowingProps) {
  const { choose, move } = useViewState();
  const search = useRef<HTMLInputElement>(null);
  useSingleKey('/', () => search.current?.focus());
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
        story={table.timeline.span}
        shown={shown.rows.length}
        total={total}
        searchState={words === null ? 'idle' : SEARCH_STATES[words.kind]}
        searchRef={search}
        onSearchFocus={onSearchFocus}
        onChange={change}
        {...(words && words.kind !== 'ready' && { onSearchRetry: words.retry })}
      />
      {words?.kind === 'ready' &&
        words.value.respellings.map(({ word, instead }) => (
          <p key={word} className="explore__respelling">
            {respelled({ word, instead: orWords(instead.map((other) => quoted({ word: other }))) })}
          </p>
        ))}
    </div>
  );
}

const SEARCH_STATES = { waiting: 'loading', ready: 'ready', failed: 'failed' } as const;
