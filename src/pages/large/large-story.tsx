import { useCallback, useMemo } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { asked } from '#messages/large.ts';
import { shelfOf } from '#session/large/event-shelf.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { useNarrowed } from '#session/large/use-narrowed.ts';
import { useOpenRow } from '#session/large/use-open-row.ts';
import { useSearchPrefetch } from '#session/large/use-search-prefetch.ts';
import { useAfterPaint } from '#session/use-after-paint.ts';
import { useHoldReady } from '#session/ready.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Failed } from '../failed.tsx';
import { Margin } from '../explore/margin.tsx';
import { Narrowing } from '../explore/narrowing.tsx';
import { StoryHead } from '../explore/story-head.tsx';
import { useActionsOn } from '../explore/use-actions.ts';
import { useFit } from '../explore/use-fit.ts';
import { viewToggle } from '../late-parts.ts';
import { useTitle } from '../use-title.ts';
import { FirstEvents } from './first-events.tsx';
import { LargeAddress } from './large-address.tsx';
import { LargeListPart } from './large-list-part.tsx';
import { LargePane } from './large-pane.tsx';
import { LargeTimelinePart } from './large-timeline-part.tsx';
import { useFaults, useTellFault } from './use-faults.ts';
import { WithoutScript } from './without-script.tsx';
import './large-opening.css';

interface LargeStoryProps {
  readonly table: ColumnTable;
  readonly embedded: boolean;
}

/** As `Story`, of events that are numbers until they are seen. What asks about the reporting itself (lenses) needs every sentence, and is not here. */
export function LargeStory({ table, embedded }: LargeStoryProps) {
  const { state } = useViewState();
  const shown = useNarrowed(table, state.filters);
  const { rows } = shown;
  // Together: rows are numbers, and of another edition they would be others.
  const toDraw = useMemo(() => ({ table, rows }), [table, rows]);
  const drawn = useAfterPaint(toDraw);
  useHoldReady(drawn !== toDraw);
  const { open, row, failed } = useOpenRow(table);
  const { fault, onFault } = useFaults();
  useTellFault('open event', failed, onFault);
  const eventOf = useCallback((id: string) => shelfOf(table).of(id), [table]);
  const actions = useActionsOn(eventOf);
  const hrefs = useLargeHrefs();
  const prefetchSearch = useSearchPrefetch(table);
  const fit = useFit();
  const event = open.kind === 'ready' && open.value.kind === 'event' ? open.value.row : null;
  useTitle(event ? `${event.title} · ${table.timeline.title}` : table.timeline.title);
  const around = { table, actions, hrefs, fit, embedded, openRow: row, onFault };
  const parts = { ...around, shown };
  const pane = row !== null && <LargePane {...parts} row={row} open={open} />;
  return (
    <div className={`page explore${embedded ? ' explore--embedded' : ''}`}>
      <StoryHead table={table} total={table.size} />
      {fit === 'unknown' && (
        <>
          <WithoutScript table={table} />
          <p className="large-opening__asked" role="status">
            {asked()}
          </p>
        </>
      )}
      <LargeAddress {...parts} open={open} />
      <Narrowing table={table} total={table.size} shown={shown} onSearchFocus={prefetchSearch} />
      {fault && <Failed {...fault} variant="inline" />}
      {state.view !== 'list' && (
        <LargeTimelinePart {...around} {...drawn} openRow={drawn.table === table ? row : null} />
      )}
      <div className="explore__body">
        <div className="explore__list">
          {rows.length > 0 && <viewToggle.Part props={{}} />}
          {fit === 'unknown' ? (
            <FirstEvents table={table} rows={rows} hrefs={hrefs} />
          ) : (
            <LargeListPart {...parts} />
          )}
        </div>
        {(fit === 'wide' || fit === 'unknown') && <Margin>{pane}</Margin>}
      </div>
      {fit !== 'wide' && pane}
    </div>
  );
}
