import { useEffect } from 'react';
import { useLabels } from '#session/large/use-labels.ts';
import type { Loaded } from '#session/use-loaded.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import { Absent } from '../absent.tsx';
import { openEventPane } from '../late-parts.ts';
import type { LargeParts } from './large-parts.ts';
import { useBeside } from './use-beside.ts';
import { useTellFault } from './use-faults.ts';

interface LargePaneProps extends LargeParts {
  readonly row: number;
  readonly open: Loaded<OpenEvent>;
}

/** The open event among those that are shown. */
export function LargePane({ table, shown, actions, hrefs, fit, row, open, onFault }: LargePaneProps) {
  const { eventAt, want, failed } = useLabels(table);
  useTellFault('events beside', failed, onFault);
  const { place, others, onCompare } = useBeside({ table, rows: shown.rows, row, eventAt, want });
  const { previous, next } = place;
  useEffect(() => {
    want([previous, next].flatMap((beside) => (beside ? [beside.row] : [])));
  }, [want, previous, next]);
  if (open.kind !== 'ready') return <Absent of={open} variant="inline" />;
  if (open.value.kind !== 'event') return null;
  return (
    <openEventPane.Part
      props={{
        table,
        actions,
        hrefs,
        fit,
        heard: null,
        row: open.value.row,
        beside: { previous, next },
        others,
        onCompare,
      }}
    />
  );
}
