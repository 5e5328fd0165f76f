import { useLabels } from '#session/large/use-labels.ts';
import type { Arrival } from '#views/list/long/long-list-props.ts';
import { LongList } from '#views/list/long/long-list.tsx';
import { LargeNothingLeft } from './large-nothing-left.tsx';
import type { LargeParts } from './large-parts.ts';
import { useTellFault } from './use-faults.ts';

interface LargeListPartProps extends LargeParts {
  /** Where a reader comes back to. */
  readonly arrival: Arrival | null;
  readonly onArrived: () => void;
}

/** The events in order of date; where nothing is left, what emptied the list and the ways out. */
export function LargeListPart(parts: LargeListPartProps) {
  return parts.shown.rows.length === 0 ? <LargeNothingLeft {...parts} /> : <Listed {...parts} />;
}

function Listed({ table, shown, actions, hrefs, openRow, onFault, arrival, onArrived }: LargeListPartProps) {
  const { eventAt, want, failed } = useLabels(table);
  useTellFault('list', failed, onFault);
  return (
    <LongList
      table={table}
      rows={shown.rows}
      eventAt={eventAt}
      onWant={want}
      storyBegins={table.timeline.span.from}
      selected={openRow}
      arrival={arrival}
      onArrived={onArrived}
      hrefs={hrefs}
      onSelect={actions.select}
      onHover={actions.hover}
    />
  );
}
