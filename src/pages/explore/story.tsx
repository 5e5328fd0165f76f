import { useDeferredValue, useMemo } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { useHoldReady } from '#session/ready.ts';
import { useOpenEvent } from '#session/use-open-event.ts';
import { useHrefs } from '#session/use-place.ts';
import { useShown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { addressNotice, eventPane, unknownEvent } from '../late-parts.ts';
import { ListPart } from './list-part.tsx';
import { Margin } from './margin.tsx';
import { Narrowing } from './narrowing.tsx';
import type { Parts } from './parts.ts';
import { StoryHead } from './story-head.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { useActions } from './use-actions.ts';
import { useFit } from './use-fit.ts';
import { usePageTitle } from './use-page-title.ts';
import { ViewToggle } from './view-toggle.tsx';

interface StoryProps {
  readonly table: EventTable;
  readonly embedded: boolean;
}

/** The explore page, once its events are there. */
export function Story({ table, embedded }: StoryProps) {
  const { state, problems, choose, move, tidy } = useViewState();
  const shown = useShown(table, state.filters);
  const drawn = useDeferredValue(shown.rows);
  useHoldReady(drawn !== shown.rows);
  const open = useOpenEvent(table);
  const actions = useActions(table);
  const hrefs = useHrefs();
  const fit = useFit();
  const ignored = useMemo(() => [...problems, ...shown.problems], [problems, shown.problems]);
  usePageTitle(table, open);
  const selected = open.kind === 'event' ? open.row.id : null;
  const around = { table, actions, hrefs, fit, embedded, selected };
  const parts: Parts = { ...around, shown };
  const pane = open.kind === 'event' && <eventPane.Part props={{ ...parts, row: open.row }} />;
  return (
    <div className={`page explore${embedded ? ' explore--embedded' : ''}`}>
      <StoryHead table={table} />
      {ignored.length > 0 && (
        <addressNotice.Part
          props={{
            ignored,
            onDismiss: () => {
              move({ filters: shown.filters });
              tidy();
            },
          }}
        />
      )}
      {open.kind === 'unknown' && <unknownEvent.Part props={{ eventId: open.id, onClose: actions.close }} />}
      <Narrowing table={table} shown={shown} />
      {state.view === 'timeline' && (
        <TimelinePart
          {...around}
          events={drawn}
          window={state.window}
          group={state.group}
          choose={choose}
          move={move}
        />
      )}
      <div className="explore__body">
        <div className="explore__list">
          {shown.rows.length > 0 && <ViewToggle />}
          <ListPart {...parts} />
        </div>
        {(fit === 'wide' || fit === 'unknown') && <Margin>{pane}</Margin>}
      </div>
      {fit !== 'wide' && pane}
    </div>
  );
}
