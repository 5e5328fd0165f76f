import { useMemo } from 'react';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { hasPassage } from '#domain/has-passage.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import type { Shown } from '#session/use-shown.ts';
import { useEventDetail } from '#session/use-timeline.ts';
import { useViewState } from '#session/use-view-state.ts';
import { AddressNotice } from '#views/notices/address-notice.tsx';
import { UnknownEvent } from '#views/notices/unknown-event.tsx';
import { windowProblem } from './window-problem.ts';

interface AboutAddressProps {
  readonly table: EventTable;
  readonly shown: Shown;
  readonly open: OpenEvent;
  /** Goes on without the event. */
  readonly onClose: () => void;
}

/** All that the address asks for in vain: what is malformed, and what this timeline does not have. */
export function AboutAddress({ table, shown, open, onClose }: AboutAddressProps) {
  const { cite } = useViewState().state;
  const about = { table, shown };
  if (open.kind === 'event' && cite !== null) return <Checked {...about} row={open.row} cite={cite} />;
  return (
    <>
      <Ignored {...about} strayCite={open.kind === 'unknown' ? cite : null} />
      {open.kind === 'unknown' && <UnknownEvent eventId={open.id} onClose={onClose} />}
    </>
  );
}

interface IgnoredProps extends Pick<AboutAddressProps, 'table' | 'shown'> {
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

const CITE_MEND = 'must be a passage of the event that is open';

function Ignored({ table, shown, strayCite }: IgnoredProps) {
  const { state, problems, move, tidy } = useViewState();
  const badWindow = useMemo(() => windowProblem(table, state.window), [table, state.window]);
  const badCite = strayCite === null ? [] : [{ name: 'cite', value: strayCite, mend: CITE_MEND }];
  return (
    <AddressNotice
      ignored={[...problems, ...shown.problems, ...badWindow, ...badCite]}
      onDismiss={() => {
        move({
          filters: shown.filters,
          ...(badWindow.length > 0 && { window: null }),
          ...(badCite.length > 0 && { cite: null }),
        });
        tidy();
      }}
    />
  );
}
