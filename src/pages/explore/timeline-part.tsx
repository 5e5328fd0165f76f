import { useViewState } from '#session/use-view-state.ts';
import { TimelineStrip } from '#views/timeline/timeline-strip.tsx';
import { Timeline } from '#views/timeline/timeline.tsx';
import type { Parts } from './parts.ts';

/** The timeline in lanes; where there is no room for lanes, a strip of the whole story, and the list is the timeline. */
export function TimelinePart({ table, shown, actions, hrefs, fit, embedded, selected }: Parts) {
  const { state, choose, move } = useViewState();
  const { span: story } = table.timeline;
  return (
    <div className="explore__timeline">
      {(fit === 'narrow' || fit === 'unknown') && (
        <div className="only-narrow">
          <TimelineStrip events={shown.rows} story={story} />
        </div>
      )}
      {fit !== 'narrow' && (
        <div className="not-narrow">
          <Timeline
            events={shown.rows}
            total={table.events.length}
            story={story}
            window={state.window}
            group={state.group}
            selected={selected}
            hrefs={hrefs}
            compact={embedded}
            onSelect={actions.select}
            onClose={actions.close}
            onHover={actions.hover}
            onWindow={(window) => {
              move({ window });
            }}
            onGroup={(group) => {
              choose({ group });
            }}
          />
        </div>
      )}
    </div>
  );
}
