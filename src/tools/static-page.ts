/** A page of the site as the build writes it. */
export interface StaticPage {
  /** Path inside the site, such as `events/some-id/index.html`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The page's markup, as React rendered it. */
  readonly html: string;
  /** Files of the dataset that the page will ask for at once. */
  readonly preload: readonly string[];
  /** Modules, by their paths, that the markup is of though the entry loads them late: their styles are needed at once. */
  readonly parts: readonly string[];
  /** Of the modules that the entry loads late, those whose scripts are fetched beside it: else each is asked for when the one before it has come. */
  readonly ahead: readonly string[];
  /** Of the same kind, those that only some windows need. */
  readonly aheadWhere: Ahead | null;
  /** The address that took the page's place, relative to the page. */
  readonly movedTo?: string | undefined;
  /** Whether there is nothing on it for whoever lists pages. */
  readonly unlisted?: boolean | undefined;
  /** What the page tells machines, as JSON-LD. */
  readonly data?: object | undefined;
  /** What previews of a link to it show; null or left out where there is none. */
  readonly picture?: PagePicture | null;
}

export interface PagePicture {
  /** Path inside the site, such as `pictures/events/some-id.png`. */
  readonly file: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
}

export interface Ahead {
  /** A media query. */
  readonly media: string;
  readonly parts: readonly string[];
}
