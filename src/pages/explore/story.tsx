import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import type { Heard } from '#domain/lens/lens.ts';
import { useHoldReady } from '#session/ready.ts';
import { useOpenEvent } from '#session/use-open-event.ts';
import { useHrefs } from '#session/use-place.ts';
import { useShown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { usePrefetchSearch } from '#session/use-words.ts';
import type { AddressProblem, ViewState } from '#url-state/view-state.ts';
import { aboutAddress, eventPane, linkToView, readStory } from '../late-parts.ts';
import { Waiting } from '../waiting.tsx';
import { LensPart } from './lens-part.tsx';
import { ListPart } from './list-part.tsx';
import { Margin } from './margin.tsx';
import { Narrowing } from './narrowing.tsx';
import type { Parts } from './parts.ts';
import { StoryHead } from './story-head.tsx';
import { TimelinePart, type TimelinePartProps } from './timeline-part.tsx';
import { useActions } from './use-actions.ts';
import { useFit } from './use-fit.ts';
import { useMap } from './use-map.tsx';
import { usePageTitle } from './use-page-title.ts';

export interface StoryLens {
  /** All that is known. */
  readonly today: EventTable;
  /** What is told of it. */
  readonly table: EventTable;
  readonly heard: Heard;
  /** Says what is heard; false where that is everything. */
  readonly bar: ReactNode;
  /** In place of the list; false where that is to stand. */
  readonly beside: ReactNode;
  /** What the address asked of the lens in vain. */
  readonly problems: readonly AddressProblem[];
}

interface StoryProps {
  readonly table: EventTable;
  readonly embedded: boolean;
  /** Where the table holds only what part of the sources tells. */
  readonly lens?: StoryLens | null;
}

/** The explore page, once its events are there; or, in its place, the story read through. */
export function Story({ table, embedded, lens = null }: StoryProps) {
  const { state, problems, choose, move } = useViewState();
  const shown = useShown(table, state.filters);
  const drawn = useDrawn(table, shown.rows);
  const open = useOpenEvent(table);
  const actions = useActions(table);
  const prefetchSearch = usePrefetchSearch();
  const hrefs = useHrefs();
  const fit = useFit();
  usePageTitle(table, open);
  const row = open.kind === 'event' ? open.row : null;
  const today = lens?.today ?? table;
  const heard = lens?.heard ?? null;
  const around = { table, today, actions, hrefs, fit, embedded, selected: row && row.id, heard };
  const parts: Parts = { ...around, shown };
  const pane = row && <eventPane.Part props={{ ...parts, row }} />;
  const map = useMap(parts, pane !== null);
  const asksInVain =
    problems.length + shown.problems.length + (lens?.problems.length ?? 0) > 0 || open.kind === 'unknown';
  const notice = (asksInVain || mayAskInVain(state)) && (
    <aboutAddress.Part quiet={!asksInVain} props={{ table, shown, open, lens, onClose: actions.close }} />
  );
  if (state.view === 'read')
    return <readStory.Part props={{ ...parts, asked: row, lens, notice }} waiting={<Waiting />} />;
  return (
    <div className={`page explore${embedded ? ' explore--embedded' : ''}`}>
      <StoryHead table={today} total={today.events.length} />
      {notice}
      <Narrowing table={table} total={today.events.length} shown={shown} onSearchFocus={prefetchSearch} />
      <LensPart table={today} />
      <div aria-live="polite">{lens?.bar}</div>
      {state.view !== 'list' && !lens?.beside && (
        <TimelinePart
          {...around}
          {...drawn}
          window={state.window}
          group={state.group}
          choose={choose}
          move={move}
        />
      )}
      {!embedded && (
        <div className="explore__share needs-script">
          <linkToView.Part props={parts} />
        </div>
      )}
      <div className="explore__body">
        <ListPart {...parts} map={map} beside={lens?.beside} />
        {(fit === 'wide' || fit === 'unknown') && <Margin map={map.beside}>{pane}</Margin>}
      </div>
      {fit !== 'wide' && pane}
    </div>
  );
}

/** What the timeline draws, after all that costs less. Rows are counted anew under a lens: those that are drawn are drawn among their own. */
function useDrawn(table: EventTable, rows: readonly EventRow[]): Pick<TimelinePartProps, 'table' | 'events'> {
  const events = useDeferredValue(rows);
  useHoldReady(events !== rows);
  return { table: useDeferredValue(table), events };
}

/** Whether the address names what this timeline may not have; late code knows whether it has, and most often it has. */
function mayAskInVain({ cite, window, view }: ViewState): boolean {
  return cite !== null || window !== null || view === 'compare';
}
