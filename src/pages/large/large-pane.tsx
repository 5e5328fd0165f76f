import { useEffect, useMemo } from 'react';
import { lowerBound, upperBound } from '#base/sorted.ts';
import { useLabels } from '#session/large/use-labels.ts';
import type { Loaded } from '#session/use-loaded.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import { Absent } from '../absent.tsx';
import { openEventPane } from '../late-parts.ts';
import type { LargeParts } from './large-parts.ts';

interface LargePaneProps extends LargeParts {
  readonly row: number;
  readonly open: Loaded<OpenEvent>;
}

/** Events to either side that the open one may be compared with. */
const AROUND = 25;

/** The open event among those that are shown. */
export function LargePane({ table, shown, actions, hrefs, fit, row, open }: LargePaneProps) {
  const { eventAt, want } = useLabels(table);
  const near = useMemo(() => rowsAround(shown.rows, row), [shown.rows, row]);
  useEffect(() => {
    want(near);
  }, [want, near]);
  const others = useMemo(
    () => Array.from(near, eventAt).filter((event) => event !== undefined),
    [near, eventAt],
  );
  if (open.kind !== 'ready') return <Absent of={open} variant="inline" />;
  if (open.value.kind !== 'event') return null;
  const beside = {
    previous: others.findLast((event) => event.row < row) ?? null,
    next: others.find((event) => event.row > row) ?? null,
  };
  return (
    <openEventPane.Part
      props={{ table, actions, hrefs, fit, heard: null, row: open.value.row, beside, others }}
    />
  );
}

function rowsAround(rows: Uint32Array, row: number): Uint32Array {
  return rows.slice(Math.max(0, lowerBound(rows, row) - AROUND), upperBound(rows, row) + AROUND);
}
