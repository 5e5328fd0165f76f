import type { EventRow } from '#domain/event-table.ts';
import type { Labels } from '#session/large/use-labels.ts';
import { LongRuler } from '#views/read/long-ruler.tsx';
import { ReadEvent } from '../../explore/read/read-event.tsx';
import type { LargeParts } from '../large-parts.ts';
import { useBeside } from '../use-beside.ts';

interface LargeReadEventProps
  extends Pick<LargeParts, 'table' | 'shown' | 'actions' | 'hrefs'>, Pick<Labels, 'eventAt' | 'want'> {
  readonly event: EventRow;
  readonly onLeave: () => void;
}

/** The event that is read, among rows. */
export function LargeReadEvent({ event, shown, eventAt, want, ...rest }: LargeReadEventProps) {
  const { table, actions, hrefs, onLeave } = rest;
  const { rows } = shown;
  const { place, others, onCompare } = useBeside({ table, rows, row: event.row, eventAt, want });
  return (
    <ReadEvent
      table={table}
      row={event}
      actions={actions}
      hrefs={hrefs}
      heard={null}
      place={place}
      ruler={
        <LongRuler
          table={table}
          rows={rows}
          story={table.timeline.span}
          present={place.at === null ? null : event}
        />
      }
      others={others}
      onCompare={onCompare}
      onLeave={onLeave}
    />
  );
}
