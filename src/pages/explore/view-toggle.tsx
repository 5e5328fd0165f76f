import * as words from '#messages/explore.ts';
import { useViewState } from '#session/use-view-state.ts';
import '#ui/buttons.css';

/** The timeline with the list beneath it, or the list alone. */
export function ViewToggle() {
  const { state, choose } = useViewState();
  const alone = state.view === 'list';
  return (
    <p className="explore__view needs-script">
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
