import { useEffect, useMemo } from 'react';
import { lowerBound, upperBound } from '#base/sorted.ts';
import { columnRow, NO_LABEL } from '#domain/columns/column-row.ts';
import { useLabels } from '#session/large/use-labels.ts';
import type { Loaded } from '#session/use-loaded.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import { Absent } from '../absent.tsx';
import { openEventPane } from '../late-parts.ts';
import type { LargeParts } from './large-parts.ts';
import { useTellFault } from './use-faults.ts';

interface LargePaneProps extends LargeParts {
  readonly row: number;
  readonly open: Loaded<OpenEvent>;
}

/** Events to either side that the open one may be compared with. */
const AROUND = 25;

/** The open event among those that are shown. */
export function LargePane({ table, shown, actions, hrefs, fit, row, open, onFault }: LargePaneProps) {
  const { eventAt, want, failed } = useLabels(table);
  useTellFault('events beside', failed, onFault);
  const near = useMemo(() => rowsAround(shown.rows, row), [shown.rows, row]);
  const [before, after] = useMemo(() => rowsBeside(shown.rows, row), [shown.rows, row]);
  useEffect(() => {
    want([before, after].filter((beside) => beside !== undefined));
  }, [want, before, after]);
  const others = useMemo(
    () => Array.from(near, eventAt).filter((event) => event !== undefined),
    [near, eventAt],
  );
  if (open.kind !== 'ready') return <Absent of={open} variant="inline" />;
  if (open.value.kind !== 'event') return null;
  const known = (beside: number | undefined) =>
    beside === undefined ? null : (eventAt(beside) ?? columnRow(table, beside, NO_LABEL));
  return (
    <openEventPane.Part
      props={{
        table,
        actions,
        hrefs,
        fit,
        heard: null,
        row: open.value.row,
        beside: { previous: known(before), next: known(after) },
        others,
        // With a filter that leaves few, each of so many stands in a file of its own.
        onCompare: () => {
          want(near);
        },
      }}
    />
  );
}

function rowsAround(rows: Uint32Array, row: number): Uint32Array {
  return rows.slice(Math.max(0, lowerBound(rows, row) - AROUND), upperBound(rows, row) + AROUND);
}

/** The rows before and after one within those that are shown, whether it is among them or not; undefined at their ends. */
function rowsBeside(rows: Uint32Array, row: number): readonly [number | undefined, number | undefined] {
  return [rows[lowerBound(rows, row) - 1], rows[upperBound(rows, row)]];
}
