import type { Language } from '#messages/languages.ts';
import { formatViewState } from '#url-state/format.ts';
import { parseViewState } from '#url-state/parse.ts';

/** The same view in another language: another page, for its words and those of the timeline are others. */
export function speakAnew(lang: Language): void {
  const { state } = parseViewState(location.search);
  location.assign(`${location.pathname}?${formatViewState({ ...state, lang })}${location.hash}`);
}
