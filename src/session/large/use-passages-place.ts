/** Which passages of a source the address asks for: `passages` is the place of one of them, counted from 1. */
import { navigate, useSearch } from 'wouter/use-browser-location';
import type { ListedSource } from '#domain/dataset/source-list.ts';
import { firstPage, pageOfFile, type PassagePage, pageWith } from '#domain/passage-pages.ts';
import { useHrefs } from '../use-place.ts';

const NAME = 'passages';

export interface PassagesPlace {
  readonly page: PassagePage;
  /** What the address has and cannot be used; null where all can. */
  readonly wrong: string | null;
  readonly hrefOf: (place: number) => string;
  /** Makes an entry in the history. */
  readonly go: (place: number) => void;
}

/** @param found the file of a passage that the address names besides, which counts more */
export function usePassagesPlace({ id, excerpts }: ListedSource, found: number | null): PassagesPlace {
  const search = useSearch({ ssrSearch: '' });
  const address = useHrefs().source(id);
  const told = new URLSearchParams(search).get(NAME);
  const asked = passagesAsked(search, excerpts);
  const hrefOf = (place: number) => `${address}${address.includes('?') ? '&' : '?'}${NAME}=${String(place)}`;
  return {
    page: found === null ? (asked ?? firstPage(excerpts)) : pageOfFile(excerpts, found),
    wrong: asked ? null : told,
    hrefOf,
    go: (place) => {
      navigate(hrefOf(place));
    },
  };
}

/** Null where the address does not ask, or for what is no place of this source. */
export function passagesAsked(search: string, extent: ListedSource['excerpts']): PassagePage | null {
  const told = new URLSearchParams(search).get(NAME) ?? '';
  return /^[0-9]{1,9}$/.test(told) ? pageWith(extent, Number(told)) : null;
}
