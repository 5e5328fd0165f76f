import { useEffect, useMemo, useRef } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import { type Neighbours, neighbours } from '#domain/neighbours.ts';
import type { Tables } from '#session/use-size.ts';
import { OwnLanguage } from '#ui/own-language.ts';
import { EventAside, EventDialog } from '#views/event/event-panel.tsx';
import { Absent } from '../absent.tsx';
import type { Parts } from './parts.ts';
import { useComingIntoView } from './use-coming-into-view.ts';
import { isDatedAsToday, useHeardEvent } from './use-heard-event.ts';

interface EventPaneProps extends Parts {
  readonly row: EventRow;
}

/** The open event among those that are shown. */
export function EventPane({ shown, today, ...parts }: EventPaneProps) {
  const { row } = parts;
  const beside = useMemo(() => neighbours(shown.rows, row), [shown.rows, row]);
  return (
    <OpenEventPane {...parts} beside={beside} others={shown.rows} isDated={isDatedAsToday(today, row)} />
  );
}

export interface OpenEventPaneProps extends Pick<Parts, 'actions' | 'hrefs' | 'fit' | 'heard'> {
  readonly table: Tables;
  readonly row: EventRow;
  /** False where what is heard dates it less well than all that is known. */
  readonly isDated?: boolean;
  /** The events before and after it. */
  readonly beside: Neighbours;
  /** Events that it may be compared with. */
  readonly others: readonly EventRow[];
  readonly onCompare?: () => void;
}

/** The open event, in the margin where there is one, else slid over the page. */
export function OpenEventPane(props: OpenEventPaneProps) {
  const { table, actions, hrefs, fit, row, heard, isDated = true, beside, others } = props;
  const { detail, cite } = useHeardEvent(row, heard, isDated);
  const heading = useRef<HTMLHeadingElement>(null);
  const aside = fit === 'wide' || fit === 'unknown';
  const { opened } = actions;
  useComingIntoView(heading, { eventId: row.id, aside, cited: cite !== null, opened });
  useEscape(aside, heading, actions.close);
  const Panel = aside ? EventAside : EventDialog;
  return (
    <OwnLanguage value={table.timeline.languages[0] ?? null}>
      <Panel
        event={row}
        detail={detail.kind === 'ready' ? detail.value : null}
        sources={table.sources}
        hrefs={hrefs}
        timeline={table.timeline.title}
        headingRef={heading}
        cite={cite}
        onCite={actions.cite}
        {...beside}
        others={others}
        onCompare={props.onCompare}
        onSelect={actions.select}
        onClose={actions.close}
        notice={detail.kind !== 'ready' && <Absent of={detail} variant="inline" />}
      />
    </OwnLanguage>
  );
}

/** Escape closes from within the margin; a dialog does so by itself. */
function useEscape(aside: boolean, heading: React.RefObject<HTMLElement | null>, close: () => void) {
  useEffect(() => {
    const panel = heading.current?.closest('section');
    if (!aside || !panel) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    panel.addEventListener('keydown', press);
    return () => {
      panel.removeEventListener('keydown', press);
    };
  }, [aside, heading, close]);
}
