import type { ReactNode } from 'react';
import { EventList } from '#views/list/event-list.tsx';
import { ListHead } from '#views/list/list-head.tsx';
import { nothingLeft, readStory, viewToggle } from '../late-parts.ts';
import type { Parts } from './parts.ts';
import type { StoryMap } from './use-map.tsx';

interface ListPartProps extends Parts {
  readonly map: StoryMap;
  /** In place of the list; nothing where that is to stand. */
  readonly beside: ReactNode;
}

/** The list under its title, with other ways to see the same events, and what these open. */
export function ListPart({ map, beside, ...parts }: ListPartProps) {
  return (
    <div className="explore__list">
      {parts.shown.rows.length > 0 && !beside && (
        <ListHead>
          <viewToggle.Part props={{ map: map.toggle, reads: readsOf(parts) }} />
        </ListHead>
      )}
      {map.above}
      {beside || <Listed {...parts} />}
    </div>
  );
}

/** Reading begins at the open event, or at the first one that is shown. */
function readsOf({ actions, selected, shown }: Parts) {
  return { actions, code: readStory, first: () => selected ?? shown.rows[0]?.id };
}

/** The events in order of date; where nothing is left, what emptied the list and the ways out. */
function Listed({ table, today, shown, actions, hrefs, selected }: Parts) {
  if (shown.rows.length === 0) return <nothingLeft.Part props={{ table, shown }} />;
  return (
    <EventList
      rows={shown.rows}
      storyBegins={table.timeline.span.from}
      selected={selected}
      opened={actions.opened}
      whole={shown.rows.length === today.events.length}
      hrefs={hrefs}
      onSelect={actions.select}
      onHover={actions.hover}
    />
  );
}
