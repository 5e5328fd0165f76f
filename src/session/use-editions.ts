import { useQuery } from '@tanstack/react-query';
import { editionPath, type ListedEdition } from '#domain/editions/version-file.ts';
import { editionsOptions } from '#queries/editions-options.ts';
import { useSession } from './session.tsx';

/** Whole addresses, each with a slash at its end. */
export interface Editions {
  /** Of the newest edition, which changes. */
  readonly newest: string;
  /** Which edition this page shows; null where its authors give it no number, or that is not known yet. */
  readonly shown: ListedEdition | null;
  /** Where it is told what changed from one to the next; null where none is kept, or none is known of. */
  readonly changes: string | null;
  /** The one that this page shows, where it stays as it is; null where none is kept, or none is known of. */
  readonly kept: (ListedEdition & { readonly base: string }) | null;
}

/** From the base of an edition, `/v/<version>/`, to that of the newest. */
const UP = '../../';
const NOWHERE = 'https://any.host/';

export function useEditions(): Editions {
  const { base, edition, date } = thisSite(useSession().base);
  const newest = edition === null ? base : new URL(UP, base).href;
  const { data } = useQuery(editionsOptions(newest));
  const listed = data?.editions ?? [];
  const changes = listed.length > 0 ? `${newest}changes/` : null;
  if (edition !== null) {
    const shown = { version: edition, date };
    return { newest, shown, changes, kept: { ...shown, base } };
  }
  const version = data?.version ?? null;
  const shown = version === null ? null : { version, date: data?.date ?? null };
  const kept = listed.find((one) => one.version === version);
  return {
    newest,
    shown,
    changes,
    kept: kept ? { ...kept, base: newest + editionPath(kept.version) } : null,
  };
}

/** Pages are rendered at build, too, before any edition is made of them. */
function thisSite(base: string) {
  if (typeof document === 'undefined')
    return { base: new URL(base, NOWHERE).href, edition: null, date: null };
  const { edition = null, editionDate: date = null } = document.documentElement.dataset;
  return { base: new URL(base, document.baseURI).href, edition, date };
}
