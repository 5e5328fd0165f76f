import * as words from '#messages/explore.ts';
import { useViewState } from '#session/use-view-state.ts';
import '#ui/buttons.css';

export interface MapToggle {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

interface ViewToggleProps {
  /** Where the map has no place of its own. */
  readonly map?: MapToggle | null;
}

/** The timeline with the list beneath it, or the list alone; and the map. */
export function ViewToggle({ map }: ViewToggleProps) {
  const { state, choose } = useViewState();
  const alone = state.view === 'list';
  return (
    <p className="explore__view needs-script">
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
