import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { MountedRow } from '../long/mounted.ts';
import { extentOf } from './extent.ts';
import { mountedIndexes } from './mounted-indexes.ts';
import { useListPlace } from './use-list-place.ts';

/** Kept in the page beyond either edge of the window, so that neither a turn of the wheel nor a press of Tab finds nothing. */
const OVERSCAN = 12;
/** CSS pixels; what most rows take, until they are measured. */
const GUESS = 76;
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
  readonly scrollTo: (at: number, align: 'start' | 'auto') => void;
}

/** Which rows are in the page as the page scrolls. What changes its height above the window leaves the reader where they are. */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { rows, begins, ends, kept, root } = options;
  const [place, setPlace] = useState({ top: 0, width: 0 });
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
    scrollMargin: place.top,
    scrollPaddingStart: options.toEdge ? 0 : UNDER_HEADING,
  });
  useLayoutEffect(() => {
    keepPlace(virtualizer);
  }, [virtualizer]);
  useListPlace(root, place, (next) => {
    if (place.width !== 0 && next.width !== place.width) measureAnew(virtualizer, root.current);
    setPlace(next);
  });
  const items = virtualizer.getVirtualItems();
  const gapAt = (at: number) => (items[at]?.start ?? 0) - (items[at - 1]?.end ?? place.top);
  return {
    mounted: items.map(({ index }, at) => ({ at: begins + index, gap: gapAt(at) })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (at, align) => {
      virtualizer.scrollToIndex(at - begins, { align });
    },
  };
}

type RowVirtualizer = Virtualizer<Window, Element>;

function keepPlace(virtualizer: RowVirtualizer): void {
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = growsAbove;
}

/** A row measured first may lie across the edge: its guess was wrong above it. Later, only what is wholly above may move the page. */
function growsAbove(
  {
    key,
    start,
    end,
  }: { readonly key: number | string | bigint; readonly start: number; readonly end: number },
  _: number,
  { itemSizeCache, scrollOffset }: RowVirtualizer,
): boolean {
  return (itemSizeCache.has(key) ? end : start + 1) <= (scrollOffset ?? 0);
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
  if (top && top.start > options.scrollMargin) virtualizer.scrollToIndex(top.index, { align: 'start' });
}
