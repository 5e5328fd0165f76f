/** The passages of a source, so many to a page as one file holds. Places are counted from 1, in reading order. */
import type { ListedSource } from './dataset/source-list.ts';

type Extent = ListedSource['excerpts'];

export interface PassagePage {
  /** The file that holds them, counted from 0. */
  readonly file: number;
  /** The places of the first and the last: 1 and 0 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** Null where the source has no passage at that place. */
export function pageWith({ count, rows }: Extent, place: number): PassagePage | null {
  if (place < 1 || place > count) return null;
  const file = Math.floor((place - 1) / rows);
  return { file, first: file * rows + 1, last: Math.min(count, (file + 1) * rows) };
}

export function firstPage(extent: Extent): PassagePage {
  return pageWith(extent, 1) ?? { file: 0, first: 1, last: 0 };
}

export function pageOfFile(extent: Extent, file: number): PassagePage {
  return pageWith(extent, file * extent.rows + 1) ?? firstPage(extent);
}
