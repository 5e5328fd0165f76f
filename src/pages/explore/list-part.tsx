import { EventList } from '#views/list/event-list.tsx';
import { nothingLeft } from '../late-parts.ts';
import type { Parts } from './parts.ts';

/** The events in order of date; where nothing is left, what emptied the list and the ways out. */
export function ListPart({ table, today, shown, actions, hrefs, selected }: Parts) {
  if (shown.rows.length === 0) return <nothingLeft.Part props={{ table, shown }} />;
  return (
    <EventList
      rows={shown.rows}
      storyBegins={table.timeline.span.from}
      selected={selected}
      whole={shown.rows.length === today.events.length}
      hrefs={hrefs}
      onSelect={actions.select}
      onHover={actions.hover}
    />
  );
}
