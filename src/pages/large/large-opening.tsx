import { useMemo } from 'react';
import { firstRows } from '#domain/columns/first-rows.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { useLabels } from '#session/large/use-labels.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { useNarrowed } from '#session/large/use-narrowed.ts';
import { useViewState } from '#session/use-view-state.ts';
import { OpeningList } from '#views/list/long/opening-list.tsx';
import { LongStrip } from '#views/timeline/long/long-strip.tsx';
import { Margin } from '../explore/margin.tsx';
import { Narrowing } from '../explore/narrowing.tsx';
import { StoryHead } from '../explore/story-head.tsx';
import { ViewToggle } from '../explore/view-toggle.tsx';
import { TimelineComing } from './timeline-coming.tsx';
import './large-opening.css';

interface LargeOpeningProps {
  readonly table: ColumnTable;
  readonly embedded: boolean;
}

/**
 * What the page holds of a large dataset before its script has run: its first events, and the truth about the rest. Laid out as it will be then, so
 * that a reader who has begun to read can read on.
 */
export function LargeOpening({ table, embedded }: LargeOpeningProps) {
  const { state } = useViewState();
  const shown = useNarrowed(table, state.filters);
  const hrefs = useLargeHrefs();
  const first = useMemo(() => firstRows(table), [table]);
  const { eventAt } = useLabels(table, first);
  return (
    <div className={`page explore${embedded ? ' explore--embedded' : ''}`}>
      <StoryHead table={table} total={table.size} />
      <p className="large-opening__asked" role="status">
        The events that this address asks for are on their way …
      </p>
      <Narrowing table={table} total={table.size} shown={shown} onSearchFocus={ignore} />
      <div className="explore__timeline">
        <div className="only-narrow">
          <LongStrip table={table} rows={shown.rows} story={table.timeline.span} />
        </div>
        <div className="not-narrow needs-script">
          <TimelineComing compact={embedded} />
        </div>
      </div>
      <div className="explore__body">
        <div className="explore__list">
          <ViewToggle />
          <OpeningList
            table={table}
            rows={shown.rows}
            first={first.length}
            eventAt={eventAt}
            onWant={ignore}
            storyBegins={table.timeline.span.from}
            selected={null}
            hrefs={hrefs}
          />
        </div>
        <Margin>{false}</Margin>
      </div>
    </div>
  );
}

function ignore(): void {
  // Without a script nothing more can be asked for.
}
