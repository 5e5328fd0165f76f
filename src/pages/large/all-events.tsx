import { useMemo } from 'react';
import { asked } from '#messages/large.ts';
import { useSearchPrefetch } from '#session/large/use-search-prefetch.ts';
import { useAfterPaint } from '#session/use-after-paint.ts';
import { useHoldReady } from '#session/ready.ts';
import { useViewState } from '#session/use-view-state.ts';
import { ListHead } from '#views/list/list-head.tsx';
import type { Arrival } from '#views/list/long/long-list-props.ts';
import { Margin } from '../explore/margin.tsx';
import { Narrowing } from '../explore/narrowing.tsx';
import { StoryHead } from '../explore/story-head.tsx';
import { Failed } from '../failed.tsx';
import { viewToggle } from '../late-parts.ts';
import { FirstEvents } from './first-events.tsx';
import { firstToRead } from './first-to-read.ts';
import { LargeAddress } from './large-address.tsx';
import { LargeListPart } from './large-list-part.tsx';
import { LargePane } from './large-pane.tsx';
import type { LargePageParts } from './large-parts.ts';
import { LargeTimelinePart } from './large-timeline-part.tsx';
import { largeRead, largeShare } from './late-parts.ts';
import { WithoutScript } from './without-script.tsx';
import './large-opening.css';

interface AllEventsProps extends LargePageParts {
  /** Where in the list a reader comes back to from reading. */
  readonly arrival: Arrival | null;
  readonly onArrived: () => void;
}

/** Timeline, filters and list, and the open event. */
export function AllEvents({ open, event, fault, arrival, onArrived, ...parts }: AllEventsProps) {
  const { state } = useViewState();
  const { shown, ...around } = parts;
  const { table, actions, hrefs, fit, embedded, openRow } = around;
  const { rows } = shown;
  // Together: rows are numbers, and of another edition they would be others.
  const toDraw = useMemo(() => ({ table, rows }), [table, rows]);
  const drawn = useAfterPaint(toDraw);
  useHoldReady(drawn !== toDraw);
  const prefetchSearch = useSearchPrefetch(table);
  const pane = openRow !== null && <LargePane {...parts} row={openRow} open={open} />;
  const first = () => firstToRead({ table, open, openRow, event, asked: state.event, rows });
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
        <LargeTimelinePart {...around} {...drawn} openRow={drawn.table === table ? openRow : null} />
      )}
      {!embedded && (
        <div className="explore__share needs-script">
          <largeShare.Part props={{ timeline: table.timeline, hrefs }} />
        </div>
      )}
      <div className="explore__body">
        <div className="explore__list">
          {rows.length > 0 && (
            <ListHead>
              <viewToggle.Part props={{ reads: { actions, code: largeRead, first } }} />
            </ListHead>
          )}
          {fit === 'unknown' ? (
            <FirstEvents table={table} rows={rows} hrefs={hrefs} />
          ) : (
            <LargeListPart {...parts} arrival={arrival} onArrived={onArrived} />
          )}
        </div>
        {(fit === 'wide' || fit === 'unknown') && <Margin>{pane}</Margin>}
      </div>
      {fit !== 'wide' && pane}
    </div>
  );
}
