/** Where the reader is in the site, and how to get elsewhere. */
import { useMemo } from 'react';
import { useLocationProperty, usePathname } from 'wouter/use-browser-location';
import type { Hrefs } from '#domain/hrefs.ts';
import { makeHrefs } from './make-hrefs.ts';
import { type Page, pageOf } from './page-of.ts';
import { useSession } from './session.tsx';
import { useViewState } from './use-view-state.ts';

export function usePage(): Page {
  const { base, pathname } = useSession();
  const open = usePathname({ ssrPath: pathname });
  // At build the base is relative, and the page's address is told as if the site stood at `/`.
  const root = base.startsWith('/') ? base : '/';
  return useMemo(() => pageOf(open, root), [open, root]);
}

export function useHrefs(): Hrefs {
  const { base } = useSession();
  const { theme, lang } = useViewState().state;
  return useMemo(() => makeHrefs(base, { theme, lang }), [base, theme, lang]);
}

/** What follows `#`, without it; empty if nothing does. */
export function useFragment(): string {
  return useLocationProperty(
    () => location.hash.slice(1),
    () => '',
  );
}
