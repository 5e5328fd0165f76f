/** From what an editor chooses to the address of the frame and the code to paste. */
import { embedSnippet } from '#domain/embed-snippet.ts';
import type { Language } from '#messages/languages.ts';
import { formatViewState } from '#url-state/format.ts';
import { DEFAULT_VIEW_STATE, type Theme, type ViewState } from '#url-state/view-state.ts';

export interface EmbedChoice {
  /** The view as it is, or everything. */
  readonly what: 'view' | 'all';
  /** What follows each correction, or an edition that stays as it is. */
  readonly edition: 'newest' | 'kept';
  readonly theme: Theme;
  /** null = the reader's. */
  readonly lang: Language | null;
  readonly height: 'auto' | 'fixed';
  /** CSS pixels, where the height is fixed. */
  readonly pixels: number;
}

export const FIRST_CHOICE: EmbedChoice = {
  what: 'view',
  edition: 'newest',
  theme: 'auto',
  lang: null,
  height: 'auto',
  pixels: 600,
};

/** Of very many events: all of its list would be as high as a house. */
export const FIRST_CHOICE_SCROLLING: EmbedChoice = { ...FIRST_CHOICE, height: 'fixed', pixels: 720 };

/** CSS pixels, between which a height is one: less shows no event, more is a slip of the hand. */
export const PIXELS = { least: 200, most: 5000 } as const;

/** What the address says of the view, without its `?`. What one reader's address brought along from elsewhere stays behind. */
export function queryOf({ what, theme, lang }: EmbedChoice, state: ViewState): string {
  const view = what === 'view' ? state : DEFAULT_VIEW_STATE;
  return formatViewState({ ...view, theme, lang, unknown: [] });
}

interface Site {
  /** The whole address of the site, or of the edition, that the frame shows; with its slash. */
  readonly base: string;
  /** Of the site that the newest edition stands at: its script serves frames of every edition, and a page needs it once. */
  readonly newest: string;
  /** What the frame is called. */
  readonly title: string;
  /** CSS pixels: as high as the content was in the preview; null before that is known. */
  readonly measured: number | null;
}

/** Room that is kept where nothing was measured: between what a phone needs and what a wide page does. */
const UNMEASURED = 1250;

export function frameAddress(base: string, choice: EmbedChoice, state: ViewState): string {
  return withQuery(`${base}embed/`, queryOf(choice, state));
}

/** For a page of somebody else: the frame, the link that stands there without frames, and, where it fits its content, the script. */
export function embedCode(
  { base, newest, title, measured }: Site,
  choice: EmbedChoice,
  state: ViewState,
): string {
  const fits = choice.height === 'auto';
  return embedSnippet({
    address: frameAddress(base, choice, state),
    title,
    width: 'responsive',
    height: fits ? (measured ?? UNMEASURED) : choice.pixels,
    script: fits ? `${newest}embed.js` : undefined,
    fallback: { text: title, href: withQuery(base, queryOf(choice, state)) },
  });
}

function withQuery(address: string, query: string): string {
  return address + (query && `?${query}`);
}
