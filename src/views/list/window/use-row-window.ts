import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { MountedRow } from './mounted-row.ts';
import { extentOf } from './extent.ts';
import { mountedIndexes } from './mounted-indexes.ts';
import { ListOrigin } from './list-origin.ts';
import { useListPlace } from './use-list-place.ts';

/** Kept in the page beyond either edge of the window, so that neither a turn of the wheel nor a press of Tab finds nothing. */
const OVERSCAN = 12;
/** CSS pixels; what most rows take, until they are measured. */
const GUESS = 76;
/** CSS pixels; a row that begins higher is hidden in part, by the window's edge or by the heading that sticks to it. */
const HIDDEN = 48;
/** Room under the heading that sticks to the window's edge. */
const UNDER_HEADING = 60;

interface RowWindowOptions {
  /** All rows that are shown. */
  readonly rows: Uint32Array;
  /** The stretch of them that can be scrolled to, as positions: the first, and the one after the last. */
  readonly begins: number;
  readonly ends: number;
  /** Positions that stay in the page wherever the window is. */
  readonly kept: readonly number[];
  /** Whether what is gone to stands at the window's very edge, being a heading itself. */
  readonly toEdge: boolean;
  /** Around the rows alone: as high as all of them would be. */
  readonly root: RefObject<HTMLElement | null>;
}

export interface RowWindow {
  readonly mounted: readonly MountedRow[];
  /** CSS pixels that all rows take, as far as they are measured. */
  readonly height: number;
  readonly measure: (row: Element | null) => void;
  /** Puts a row at the top; or, if only that is asked for, nothing where all of it is in view. */
  readonly scrollTo: (at: number, onlyIntoView: boolean) => void;
}

/** Which rows are in the page as the page scrolls. What changes its height above the window leaves the reader where they are. */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { rows, begins, ends, kept, root } = options;
  const [origin] = useState(() => new ListOrigin());
  const virtualizer = useWindowVirtualizer({
    count: ends - begins,
    estimateSize: () => GUESS,
    getItemKey: useCallback((index: number) => rows[begins + index] ?? index, [rows, begins]),
    measureElement: (row, _, { itemSizeCache, options: { getItemKey, indexAttribute } }) =>
      extentOf(row) || (itemSizeCache.get(getItemKey(Number(row.getAttribute(indexAttribute)))) ?? GUESS),
    rangeExtractor: (range) =>
      mountedIndexes(
        range,
        kept.map((at) => at - begins),
      ),
    overscan: OVERSCAN,
    observeElementOffset: origin.observe,
    scrollToFn: origin.scroll,
    initialOffset: origin.offset,
    scrollPaddingStart: options.toEdge ? 0 : UNDER_HEADING,
  });
  useLayoutEffect(() => {
    keepPlace(virtualizer);
  }, [virtualizer]);
  useListPlace(root, origin, () => measureAnew(virtualizer, root.current));
  const items = virtualizer.getVirtualItems();
  const gapAt = (at: number) => (items[at]?.start ?? 0) - (items[at - 1]?.end ?? 0);
  return {
    mounted: items.map(({ index }, at) => ({ at: begins + index, gap: gapAt(at) })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (at, onlyIntoView) => {
      const inView = virtualizer.getOffsetForIndex(at - begins, 'auto')?.[1] === 'auto';
      if (!onlyIntoView || !inView) virtualizer.scrollToIndex(at - begins, { align: 'start' });
    },
  };
}

type RowVirtualizer = Virtualizer<Window, Element>;

function keepPlace(virtualizer: RowVirtualizer): void {
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = growsAbove;
}

/**
 * What is hidden, if only in part, may change its height: what is being read stays. Not what has come into the page above the window of one who
 * scrolls down: they have jumped, nothing was being read, and each such change costs a pass over all rows.
 */
function growsAbove(
  { key, start }: { readonly key: number | string | bigint; readonly start: number },
  _: number,
  { scrollOffset, scrollDirection, itemSizeCache }: RowVirtualizer,
): boolean {
  if (scrollDirection === 'forward' && !itemSizeCache.has(key)) return false;
  return start < (scrollOffset ?? 0) + HIDDEN;
}

/** For another width: nothing measured holds, and the first row in view stays the first. */
function measureAnew(virtualizer: RowVirtualizer, root: HTMLElement | null): void {
  const { scrollOffset, options } = virtualizer;
  const top = virtualizer.getVirtualItemForOffset(scrollOffset ?? 0);
  virtualizer.measure();
  for (const row of root?.querySelectorAll(`[${options.indexAttribute}]`) ?? []) {
    const extent = extentOf(row);
    if (extent > 0) virtualizer.resizeItem(virtualizer.indexFromElement(row), extent);
  }
  if (top && top.index > 0) virtualizer.scrollToIndex(top.index, { align: 'start' });
}
