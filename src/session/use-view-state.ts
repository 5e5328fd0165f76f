/** The address as the one place of the view's state: what is read from it, and the only functions that write it. */
import { useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { formatViewState } from '#url-state/format.ts';
import { type ParsedAddress, parseViewState } from '#url-state/parse.ts';
import type { ViewState } from '#url-state/view-state.ts';
import { parseSteadily } from './steady.ts';

/** What changes, or how. */
export type Change = Partial<ViewState> | ((state: ViewState) => ViewState);

export interface ViewAddress extends ParsedAddress {
  /** A filter, an opened event, a view: makes an entry in the history, so that Back undoes it. */
  readonly choose: (change: Change) => void;
  /** Dragging, zooming, typing: replaces the entry. */
  readonly move: (change: Change) => void;
  /** Takes what could not be used out of the address. */
  readonly tidy: () => void;
}

const NO_SEARCH = { ssrSearch: '' };

export function useViewState(): ViewAddress {
  const search = useSearch(NO_SEARCH);
  return useMemo(() => ({ ...parseSteadily(search), choose, move, tidy }), [search]);
}

function choose(change: Change): void {
  go(change, false);
}

function move(change: Change): void {
  go(change, true);
}

function tidy(): void {
  write(formatViewState(parseViewState(location.search).state), true);
}

/** Starts from the address as it is now, not as it was when a view was painted: two changes in a row both count. */
function go(change: Change, replace: boolean): void {
  const { state } = parseViewState(location.search);
  const next = formatViewState(typeof change === 'function' ? change(state) : { ...state, ...change });
  if (next !== formatViewState(state)) write(next, replace);
}

function write(search: string, replace: boolean): void {
  navigate(location.pathname + (search && `?${search}`) + location.hash, { replace });
}
