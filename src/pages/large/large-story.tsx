import { useDeferredValue } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { useLabels } from '#session/large/use-labels.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { useNarrowed } from '#session/large/use-narrowed.ts';
import { useOpenRow } from '#session/large/use-open-row.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Failed } from '../failed.tsx';
import { Margin } from '../explore/margin.tsx';
import { Narrowing } from '../explore/narrowing.tsx';
import { StoryHead } from '../explore/story-head.tsx';
import { useActionsOn } from '../explore/use-actions.ts';
import { useFit } from '../explore/use-fit.ts';
import { ViewToggle } from '../explore/view-toggle.tsx';
import { useTitle } from '../use-title.ts';
import { LargeAddress } from './large-address.tsx';
import { LargeListPart } from './large-list-part.tsx';
import { LargePane } from './large-pane.tsx';
import { LargeTimelinePart } from './large-timeline-part.tsx';
import { useSearchPrefetch } from '#session/large/use-search-prefetch.ts';

interface LargeStoryProps {
  readonly table: ColumnTable;
  readonly embedded: boolean;
}

/** As `Story`, of events that are numbers until they are seen. What asks about the reporting itself (lenses) needs every sentence, and is not here. */
export function LargeStory({ table, embedded }: LargeStoryProps) {
  const { state } = useViewState();
  const shown = useNarrowed(table, state.filters);
  const drawn = useDeferredValue(shown.rows);
  const labels = useLabels(table);
  const { open, row } = useOpenRow(labels);
  const actions = useActionsOn(labels.eventOf);
  const hrefs = useLargeHrefs();
  const prefetchSearch = useSearchPrefetch();
  const fit = useFit();
  const event = open.kind === 'ready' && open.value.kind === 'event' ? open.value.row : null;
  useTitle(event ? `${event.title} · ${table.timeline.title}` : table.timeline.title);
  const parts = { table, shown, labels, actions, hrefs, fit, embedded, openRow: row };
  const pane = row !== null && <LargePane {...parts} row={row} open={open} />;
  return (
    <div className={`page explore${embedded ? ' explore--embedded' : ''}`}>
      <StoryHead table={table} total={table.size} />
      <LargeAddress {...parts} open={open} />
      <Narrowing table={table} total={table.size} shown={shown} onSearchFocus={prefetchSearch} />
      {labels.failed && <Failed {...labels.failed} variant="inline" />}
      {state.view !== 'list' && <LargeTimelinePart {...parts} rows={drawn} />}
      <div className="explore__body">
        <div className="explore__list">
          {shown.rows.length > 0 && <ViewToggle />}
          <LargeListPart {...parts} />
        </div>
        {(fit === 'wide' || fit === 'unknown') && <Margin>{pane}</Margin>}
      </div>
      {fit !== 'wide' && pane}
    </div>
  );
}
