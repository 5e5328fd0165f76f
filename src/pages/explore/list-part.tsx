import { useViewState } from '#session/use-view-state.ts';
import { EventList } from '#views/list/event-list.tsx';
import { emptyResult } from '../late-parts.ts';
import type { Parts } from './parts.ts';

/** The events in order of date; where nothing is left, what emptied the list and the ways out. */
export function ListPart({ table, shown, actions, hrefs, selected }: Parts) {
  const { choose } = useViewState();
  if (shown.rows.length === 0) {
    return (
      <emptyResult.Part
        props={{
          filters: shown.filters,
          choices: shown.choices,
          ways: shown.waysOut,
          total: table.events.length,
          onChange: (filters) => {
            choose({ filters });
          },
        }}
      />
    );
  }
  return (
    <EventList
      rows={shown.rows}
      storyBegins={table.timeline.span.from}
      selected={selected}
      hrefs={hrefs}
      onSelect={actions.select}
      onHover={actions.hover}
    />
  );
}
