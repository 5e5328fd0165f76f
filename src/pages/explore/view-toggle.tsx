import * as words from '#messages/views.ts';
import { useViewState } from '#session/use-view-state.ts';
import { readStory } from '../late-parts.ts';
import type { Parts } from './parts.ts';
import '#ui/buttons.css';
import './view-toggle.css';

export interface MapToggle {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

interface ViewToggleProps {
  /** Where the map has no place of its own. */
  readonly map?: MapToggle | null;
  /** What can be read event by event; absent where there are too many. */
  readonly reads?: Pick<Parts, 'actions' | 'selected' | 'shown'>;
}

/** The timeline with the list beneath it, or the list alone; the map; and the story read through. */
export function ViewToggle({ map, reads }: ViewToggleProps) {
  const { state, choose } = useViewState();
  const alone = state.view === 'list';
  return (
    <p className="explore__view needs-script">
      {reads && <ReadButton {...reads} />}
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

/** Begins at the open event, or at the first one that is shown. */
function ReadButton({ actions, selected, shown }: NonNullable<ViewToggleProps['reads']>) {
  const first = selected ?? shown.rows[0]?.id;
  return (
    <button
      type="button"
      className="plain-button explore__read"
      onPointerEnter={() => void readStory.preload()}
      onFocus={() => void readStory.preload()}
      onClick={() => {
        if (first !== undefined) actions.select(first, { view: 'read' });
      }}
    >
      {words.read()}
    </button>
  );
}
