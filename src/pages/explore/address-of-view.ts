import { NO_LENS, type Heard } from '#domain/lens/lens.ts';
import { foundIds, type Shown } from '#session/use-shown.ts';
import { formatViewState } from '#url-state/format.ts';
import { parseViewState } from '#url-state/parse.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from '#url-state/view-state.ts';

/**
 * Of what a file holds, as anybody may open it: what narrows the events, and the language. What one reader has open, likes to look at, or came with is
 * nobody else's; words that have not been searched narrow nothing.
 * @param seen how it is looked at, where a picture shows just that
 */
export function addressOfView(
  { filters, words }: Pick<Shown, 'filters' | 'words'>,
  heard: Heard | null,
  seen: Partial<Pick<ViewState, 'window' | 'group'>> = {},
): string {
  const url = new URL(location.href);
  const { lang } = parseViewState(url.search).state;
  const isSearched = foundIds(words) !== null;
  url.search = formatViewState({
    ...DEFAULT_VIEW_STATE,
    filters: isSearched ? filters : { ...filters, q: '' },
    lens: heard?.lens ?? NO_LENS,
    lang,
    ...seen,
  });
  url.hash = '';
  return url.href;
}
