/** One page of this shell as plain HTML. */
import type { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Session } from '#session/session.tsx';
import { App } from './app.tsx';
import { FilesWithoutScript } from './files-without-script.tsx';

/** A page of the site, as its address within it. */
export interface Page {
  readonly pathname: string;
  /** From the page back to the base of the site; `/…/` for the one page that is served at any depth. */
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** What the page shows and its script loads late. */
  readonly parts: readonly string[];
  /** Of what its script loads late, what is fetched beside it. */
  readonly ahead?: readonly string[];
  readonly aheadWhere?: { readonly media: string; readonly parts: readonly string[] };
  /** Where the page's event is now, as an address relative to the page. */
  readonly movedTo?: string | undefined;
  /** Whether there is nothing on it for whoever lists pages. */
  readonly unlisted?: boolean;
  /** What the page tells machines, as JSON-LD. */
  readonly data?: object | undefined;
}

export type Rendered = ReturnType<typeof render>;

/** The page that is served where there is none. */
export const NOWHERE = '/nowhere/';

/**
 * @param client holds what the page shows
 * @param preload files of the dataset that its script asks for at once
 */
export function render(
  { pathname, base, title, description, parts, ahead = [], aheadWhere, movedTo, unlisted, data }: Page,
  client: QueryClient,
  preload: readonly string[],
  size: 'small' | 'large' = 'small',
) {
  const html = renderToStaticMarkup(
    <>
      <Session base={base} client={client} pathname={pathname}>
        <App />
      </Session>
      <FilesWithoutScript base={base} size={size} />
    </>,
  );
  return {
    file: fileOf(pathname),
    title,
    description,
    preload,
    parts,
    ahead,
    aheadWhere: aheadWhere ?? null,
    html,
    movedTo,
    unlisted,
    data,
  };
}

function fileOf(pathname: string): string {
  return pathname === NOWHERE ? '404.html' : `${pathname.slice(1)}index.html`;
}
