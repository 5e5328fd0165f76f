import { useCallback, useMemo } from 'react';
import { columnRow, NO_LABEL } from '#domain/columns/column-row.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { rowPlace, rowsAround } from '#domain/columns/row-place.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Labels } from '#session/large/use-labels.ts';
import type { ReadPlace } from '#views/read/model/read-place.ts';

/** What an event stands among. */
interface Beside {
  /** The events beside it have no title and no id (`''`) while their labels have not come. */
  readonly place: ReadPlace;
  /** Those to either side that it may be compared with, as far as their labels have come. */
  readonly others: readonly EventRow[];
  /** Asks for the labels of all of these. */
  readonly onCompare: () => void;
}

interface BesideOptions extends Pick<Labels, 'eventAt' | 'want'> {
  readonly table: ColumnTable;
  /** Those that are shown. */
  readonly rows: Uint32Array;
  readonly row: number;
}

/** Events to either side that the open one may be compared with. */
const AROUND = 25;

/** Made of row numbers: labels are those that its user has asked for. */
export function useBeside({ table, rows, row, eventAt, want }: BesideOptions): Beside {
  const near = useMemo(() => rowsAround(rows, row, AROUND), [rows, row]);
  const place = useMemo(() => {
    const { previous, next, ...where } = rowPlace(rows, row);
    const known = (beside: number | null) =>
      beside === null ? null : (eventAt(beside) ?? columnRow(table, beside, NO_LABEL));
    return { ...where, previous: known(previous), next: known(next) };
  }, [table, rows, row, eventAt]);
  const others = useMemo(
    () => Array.from(near, eventAt).filter((event) => event !== undefined),
    [near, eventAt],
  );
  // With a filter that leaves few, each of so many stands in a file of its own.
  const onCompare = useCallback(() => {
    want(near);
  }, [want, near]);
  return { place, others, onCompare };
}
