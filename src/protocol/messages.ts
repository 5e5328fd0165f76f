/**
 * What a frame and the page around it say to each other by `postMessage`, version 1. Documented for hosts in `docs/embedding.md`. Types alone, so
 * that both ends agree; each end decodes what it hears for itself.
 */

export const PROTOCOL_VERSION = 1;

interface Said<Type extends string> {
  readonly type: `sourceline:${Type}`;
  readonly v: typeof PROTOCOL_VERSION;
}

/** The frame is at rest, or has been greeted. */
export interface Ready extends Said<'ready'> {
  /** As it was greeted last, or as its address asks. */
  readonly height: 'auto' | 'fixed';
}

/** What the frame would need to show all that it shows without scrolling. Once for each layout that has settled, and only from a frame that fits its content. */
export interface Height extends Said<'height'> {
  /** CSS pixels, whole, above 0. */
  readonly height: number;
}

/** Another event is open in the frame, or none. */
export interface Select extends Said<'select'> {
  /** Its id. */
  readonly event: string | null;
}

/** The frame shows other events. */
export interface Filter extends Said<'filter'> {
  /** The filters as the address has them, such as `country=TR,IL&match=all`; empty for none. */
  readonly query: string;
}

export type FromFrame = Ready | Height | Select | Filter;

/** The host is there, and how high its frame is: as high as its content, or as the host says. Answered by `ready`. */
export interface Hello extends Said<'hello'> {
  readonly height: 'auto' | 'fixed';
}

export interface Theme extends Said<'theme'> {
  readonly theme: 'auto' | 'light' | 'dark';
}

/** `select` and `filter` ask the frame for what they tell when it says them. */
export type FromHost = Hello | Select | Filter | Theme;
