/** From a view to the one address that stands for it: names in the order of the contract, defaults left out. */
import { formatDay } from '#domain/calendar.ts';
import { FACETS } from '#domain/filters.ts';
import { formatRange } from './values.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from './view-state.ts';

/** The query without its `?`; empty for the default view. */
export function formatViewState(state: ViewState): string {
  const { filters } = state;
  const defaults = DEFAULT_VIEW_STATE;
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | null, otherwise: string | null = null) => {
    if (value !== null && value !== otherwise) parameters.append(name, value);
  };
  for (const facet of FACETS) put(facet, filters.facets[facet].join(','), '');
  put('match', filters.match, defaults.filters.match);
  put('q', filters.q, defaults.filters.q);
  put('from', filters.from);
  put('to', filters.to);
  put('window', state.window && formatRange(state.window));
  put('asof', state.lens.asOf === null ? null : formatDay(state.lens.asOf));
  put('told', state.lens.told.join(','), '');
  put('event', state.event);
  put('cite', state.event && state.cite);
  put('group', state.group, defaults.group);
  put('view', state.view, defaults.view);
  put('lang', state.lang);
  put('theme', state.theme, defaults.theme);
  for (const [name, value] of state.unknown) parameters.append(name, value);
  // Commas need no escape in a query, and a reader should be able to read the address.
  return parameters.toString().replaceAll('%2C', ',');
}
