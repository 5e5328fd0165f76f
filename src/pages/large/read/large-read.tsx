import { useEffect, useMemo } from 'react';
import { rowPlace, rowsAround } from '#domain/columns/row-place.ts';
import { useLabels } from '#session/large/use-labels.ts';
import { useHoldReady } from '#session/ready.ts';
import type { Arrival } from '#views/list/long/long-list-props.ts';
import { ReadPage } from '../../explore/read/read-page.tsx';
import { useLeaving } from '../../explore/read/use-leaving.ts';
import { Failed } from '../../failed.tsx';
import { Waiting } from '../../waiting.tsx';
import { LargeAddress } from '../large-address.tsx';
import { LargeNothingLeft } from '../large-nothing-left.tsx';
import type { LargePageParts } from '../large-parts.ts';
import { useTellFault } from '../use-faults.ts';
import { LargeReadEvent } from './large-read-event.tsx';

interface LargeReadProps extends LargePageParts {
  /** The reader goes back to the list, in which this is where they were. */
  readonly onLeft: (arrival: Arrival) => void;
}

/** Steps to either side for which titles are there ahead of a press. */
const AHEAD = 2;

/** As `ReadStory`, of events that are numbers: the one that is read, and a few beside it, have titles. */
export function LargeRead({ open, fault, onLeft, ...parts }: LargeReadProps) {
  const { table, shown, actions, fit, embedded, onFault } = parts;
  const { rows } = shown;
  const row = rowToRead({ ...parts, open });
  const { eventAt, want, isMissing, failed } = useLabels(table);
  useTellFault('reading', failed, onFault);
  const wanted = useMemo(() => (row === null ? [] : [row, ...rowsAround(rows, row, AHEAD)]), [rows, row]);
  useEffect(() => {
    want(wanted);
  }, [want, wanted]);
  const event = row === null ? undefined : eventAt(row);
  const isLost = row !== null && isMissing(row);
  const isComing = !event && rows.length > 0 && !isLost && open.kind !== 'failed';
  useHoldReady(isComing);
  const leave = useLeaving(event?.id ?? null, { actions, fit, land: ignore });
  const onLeave = () => {
    if (row !== null && rowPlace(rows, row).at !== null) onLeft({ row, lands: fit !== 'wide' });
    leave();
  };
  const notice = (
    <>
      <LargeAddress {...parts} open={open} />
      {fault && <Failed {...fault} variant="inline" />}
    </>
  );
  const head = { timeline: table.timeline, total: table.size, shown };
  return (
    <ReadPage {...head} embedded={embedded} notice={notice} onLeave={onLeave}>
      {rows.length === 0 && <LargeNothingLeft table={table} shown={shown} />}
      {isComing && <Waiting wanted="event" variant="inline" />}
      {event && rows.length > 0 && (
        <LargeReadEvent {...parts} {...{ event, eventAt, want }} onLeave={onLeave} />
      )}
    </ReadPage>
  );
}

/** The one that the address asks for, else the first that is shown; null while that is not known. */
function rowToRead({
  openRow,
  open,
  shown,
}: Pick<LargePageParts, 'openRow' | 'open' | 'shown'>): number | null {
  if (openRow !== null) return openRow;
  return open.kind === 'ready' && shown.words?.kind !== 'waiting' ? (shown.rows[0] ?? null) : null;
}

function ignore(): void {
  // The list is told by a row where it begins, since most entries are not in it.
}
