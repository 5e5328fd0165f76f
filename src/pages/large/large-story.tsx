import { useCallback, useState } from 'react';
import { shardOf } from '#domain/columns/column-row.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { shelfOf } from '#session/large/event-shelf.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { useNarrowed } from '#session/large/use-narrowed.ts';
import { useOpenRow } from '#session/large/use-open-row.ts';
import { useViewState } from '#session/use-view-state.ts';
import type { Arrival } from '#views/list/long/long-list-props.ts';
import { useActionsOn } from '../explore/use-actions.ts';
import { useFit } from '../explore/use-fit.ts';
import { usePreloadOpening } from '../explore/use-preload-opening.ts';
import { useTitle } from '../use-title.ts';
import { Waiting } from '../waiting.tsx';
import { AllEvents } from './all-events.tsx';
import { largeRead } from './late-parts.ts';
import { useFaults, useTellFault } from './use-faults.ts';

interface LargeStoryProps {
  readonly table: ColumnTable;
  readonly embedded: boolean;
}

/**
 * As `Story`, of events that are numbers until they are seen: all of them, or, in their place, one at a time. What asks about the reporting
 * itself (lenses) needs every sentence, and is not here.
 */
export function LargeStory({ table, embedded }: LargeStoryProps) {
  const { state } = useViewState();
  const shown = useNarrowed(table, state.filters);
  const { open, row, failed } = useOpenRow(table);
  const { fault, onFault } = useFaults();
  useTellFault('open event', failed, onFault);
  const eventOf = useCallback((id: string) => shelfOf(table).of(id), [table]);
  const actions = useActionsOn(eventOf);
  const hrefs = useLargeHrefs();
  const fit = useFit();
  usePreloadOpening({ shard: shardOf(shown.rows[0] ?? 0) }, embedded);
  const event = open.kind === 'ready' && open.value.kind === 'event' ? open.value.row : null;
  useTitle(event ? `${event.title} · ${table.timeline.title}` : table.timeline.title);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const onArrived = useCallback(() => {
    setArrival(null);
  }, []);
  const around = { table, shown, actions, hrefs, fit, embedded, openRow: row, onFault };
  const parts = { ...around, open, event, fault };
  if (state.view === 'read')
    return <largeRead.Part props={{ ...parts, onLeft: setArrival }} waiting={<Waiting />} />;
  return <AllEvents {...parts} arrival={arrival} onArrived={onArrived} />;
}
