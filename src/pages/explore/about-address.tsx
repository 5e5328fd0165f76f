import { useMemo } from 'react';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { hasPassage } from '#domain/has-passage.ts';
import { type Lens, NO_LENS } from '#domain/lens/lens.ts';
import * as words from '#messages/address.ts';
import { isKept } from '#session/is-kept.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import type { Shown } from '#session/use-shown.ts';
import { useEventDetail } from '#session/use-event-detail.ts';
import { useViewState } from '#session/use-view-state.ts';
import type { ViewState } from '#url-state/view-state.ts';
import { AddressNotice } from '#views/notices/address-notice.tsx';
import { NotTold } from '#views/notices/not-told.tsx';
import { UnknownEvent } from '#views/notices/unknown-event.tsx';
import { problemWords } from '../problem-words.ts';
import type { StoryLens } from './story.tsx';
import { windowProblem } from './window-problem.ts';

interface AboutAddressProps {
  readonly table: EventTable;
  readonly shown: Shown;
  readonly open: OpenEvent;
  readonly lens?: StoryLens | null;
  /** Goes on without the event. */
  readonly onClose: () => void;
}

/** All that the address asks for in vain: what is malformed, and what this timeline does not have. */
export function AboutAddress({ table, shown, open, lens = null, onClose }: AboutAddressProps) {
  const { cite } = useViewState().state;
  const about = { table, shown, lens };
  if (open.kind === 'event' && cite !== null) return <Checked {...about} row={open.row} cite={cite} />;
  return (
    <>
      <Ignored {...about} strayCite={open.kind === 'unknown' ? cite : null} />
      {open.kind === 'unknown' && <Unknown id={open.id} lens={lens} onClose={onClose} />}
    </>
  );
}

interface UnknownProps extends Pick<AboutAddressProps, 'onClose'> {
  readonly id: string;
  readonly lens: StoryLens | null;
}

/** An event that is not there under a lens may be there without it. */
function Unknown({ id, lens, onClose }: UnknownProps) {
  const { choose } = useViewState();
  const row = lens?.today.events[lens.today.rowOf.get(id) ?? -1];
  if (!row) return <UnknownEvent eventId={id} kept={isKept()} onClose={onClose} />;
  return (
    <NotTold
      title={row.title}
      onClose={onClose}
      onAll={() => {
        choose({ lens: NO_LENS });
      }}
    />
  );
}

interface IgnoredProps extends Pick<AboutAddressProps, 'table' | 'shown'> {
  readonly lens: StoryLens | null;

  /** A passage that the open event does not have. */
  readonly strayCite: string | null;
}

interface CheckedProps extends Omit<IgnoredProps, 'strayCite'> {
  readonly row: EventRow;
  readonly cite: string;
}

/** Whether a passage is the event's own is known once its details are here. */
function Checked({ row, cite, ...about }: CheckedProps) {
  const detail = useEventDetail(row);
  const stray = detail.kind === 'ready' && !hasPassage(detail.value, cite);
  return <Ignored {...about} strayCite={stray ? cite : null} />;
}

function Ignored({ table, shown, lens, strayCite }: IgnoredProps) {
  const { state, problems, move, tidy } = useViewState();
  const badWindow = useMemo(() => windowProblem(table, state.window), [table, state.window]);
  const badView = isVainComparison(state.view, lens?.heard.lens ?? NO_LENS)
    ? [{ name: 'view', value: state.view, mend: words.notTwo() }]
    : [];
  const badCite = strayCite === null ? [] : [{ name: 'cite', value: strayCite, mend: words.notOfEvent() }];
  return (
    <AddressNotice
      ignored={[
        ...[...problems, ...shown.problems, ...(lens?.problems ?? [])].map(problemWords),
        ...badWindow,
        ...badView,
        ...badCite,
      ]}
      onDismiss={() => {
        move({
          filters: shown.filters,
          ...(lens && { lens: lens.heard.lens }),
          ...(badView.length > 0 && { view: 'timeline' }),
          ...(badWindow.length > 0 && { window: null }),
          ...(badCite.length > 0 && { cite: null }),
        });
        tidy();
      }}
    />
  );
}

/** Two can be set side by side, no fewer and no more. */
function isVainComparison(view: ViewState['view'], { told }: Lens): boolean {
  return view === 'compare' && told.length !== 2;
}
