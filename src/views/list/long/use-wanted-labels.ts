import { useEffect, useRef } from 'react';
import type { LongListProps } from './long-list-props.ts';
import type { MountedRow } from '../window/mounted-row.ts';

/** Rows to each side of the middle of those in the page, whose labels are asked for with them. */
const AROUND = 60;
/** Milliseconds between askings: who pulls the scroll bar past ten thousand events passes most of them by. */
const PAUSE = 80;

type Wanting = Pick<LongListProps, 'rows' | 'eventAt' | 'onWant'>;

/** Asks for the labels of rows that are in the page, or soon will be, and have none. */
export function useWantedLabels({ rows, eventAt, onWant }: Wanting, mounted: readonly MountedRow[]): void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const ask = () => {
      last.current = performance.now();
      const missing = nearRows(rows, mounted).filter((row) => !eventAt(row));
      if (missing.length > 0) onWant(missing);
    };
    const timer = setTimeout(ask, Math.max(0, last.current + PAUSE - performance.now()));
    return () => {
      clearTimeout(timer);
    };
  }, [rows, eventAt, onWant, mounted]);
}

/** Those in the page first. */
function nearRows(rows: Uint32Array, mounted: readonly MountedRow[]): readonly number[] {
  const middle = mounted[Math.floor(mounted.length / 2)]?.at ?? 0;
  const around = rows.subarray(Math.max(0, middle - AROUND), middle + AROUND);
  return [...new Set([...mounted.map(({ at }) => rows[at] ?? 0), ...around])];
}
