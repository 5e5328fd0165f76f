import type { LateCode } from '#base/late-code.ts';
import * as words from '#messages/views.ts';
import { useViewState } from '#session/use-view-state.ts';
import type { EventActions } from './use-actions.ts';
import '#ui/buttons.css';
import './view-toggle.css';

export interface MapToggle {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

interface ViewToggleProps {
  /** Where the map has no place of its own. */
  readonly map?: MapToggle | null;
  readonly reads: Reads;
}

/** Of the story read event by event. */
interface Reads {
  readonly actions: Pick<EventActions, 'select' | 'remember'>;
  /** Id of the event that it begins with, as things stand: the open one, or the first that is shown; undefined while that is not known. */
  readonly first: () => string | undefined;
  readonly code: Pick<LateCode<unknown>, 'preload'>;
}

/** The timeline with the list beneath it, or the list alone; the map; and the story read through. */
export function ViewToggle({ map, reads }: ViewToggleProps) {
  const { state, choose } = useViewState();
  const alone = state.view === 'list';
  return (
    <p className="explore__view needs-script">
      <ReadButton {...reads} />
      {map && (
        <button
          type="button"
          className="plain-button"
          aria-expanded={map.open}
          onClick={() => {
            map.onOpen(!map.open);
          }}
        >
          {words.map()}
        </button>
      )}
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          choose({ view: alone ? 'timeline' : 'list' });
        }}
      >
        {alone ? words.showTimeline() : words.listOnly()}
      </button>
    </p>
  );
}

/** Begins with the passage that is marked in the event, if one is. */
function ReadButton({ actions, first, code }: Reads) {
  const { state, choose } = useViewState();
  return (
    <button
      type="button"
      className="plain-button explore__read"
      onPointerEnter={() => void code.preload()}
      onFocus={() => void code.preload()}
      onClick={() => {
        const id = first();
        if (id === undefined) {
          actions.remember(null);
          choose({ view: 'read' });
        } else actions.select(id, { view: 'read', cite: id === state.event ? state.cite : null });
      }}
    >
      {words.read()}
    </button>
  );
}
