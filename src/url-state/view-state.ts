/** Everything that the address says about the view: one record, with one default. */
import type { DayRange } from '#domain/day-range.ts';
import { type Filters, type Group, NO_FILTERS } from '#domain/filters.ts';
import { type Lens, NO_LENS } from '#domain/lens/lens.ts';
import type { Language } from '#messages/languages.ts';

export const VIEWS = ['timeline', 'list', 'compare', 'read'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ViewState {
  readonly filters: Filters;
  /** What part of the sources is heard. */
  readonly lens: Lens;
  /** The stretch of the axis in view; null = the story's span. */
  readonly window: DayRange | null;
  /** The open event's id. */
  readonly event: string | null;
  /** With `event`: the marked excerpt's id. */
  readonly cite: string | null;
  readonly group: Group;
  readonly view: View;
  /** null = the browser's. */
  readonly lang: Language | null;
  readonly theme: Theme;
  /** Parameters that this page does not know, kept as they came. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

export const DEFAULT_VIEW_STATE: ViewState = {
  filters: NO_FILTERS,
  lens: NO_LENS,
  window: null,
  event: null,
  cite: null,
  group: 'category',
  view: 'timeline',
  lang: null,
  theme: 'auto',
  unknown: [],
};

/** A parameter that could not be used; its default holds instead. */
export interface AddressProblem {
  readonly name: string;
  /** As written; more than one where it stands more than once. */
  readonly values: readonly string[];
  readonly mend: Mend;
}

/** What a parameter would have to be; in words, see `pages/problem-words.ts`. */
export type Mend =
  | { readonly kind: 'id' | 'country' | 'date' | 'day' | 'days' | 'once' | 'withEvent' | 'ofTimeline' }
  | { readonly kind: 'word'; readonly known: readonly string[] }
  | { readonly kind: 'notLater' | 'notEarlier'; readonly than: string }
  /** Of the link, which is none, or newer than the page. */
  | { readonly kind: 'version' | 'newer'; readonly current: number };
