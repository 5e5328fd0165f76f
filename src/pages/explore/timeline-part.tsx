import { useState } from 'react';
import { useHoldReady } from '#session/ready.ts';
import { useViewState } from '#session/use-view-state.ts';
import { timeline, timelineStrip } from '../late-parts.ts';
import type { Parts } from './parts.ts';
import { Prerendered } from './prerendered.tsx';

/** The timeline in lanes; where there is no room for lanes, a strip of the whole story, and the list is the timeline. */
export function TimelinePart({ table, shown, actions, hrefs, fit, embedded, selected }: Parts) {
  const { state, choose, move } = useViewState();
  const { span: story } = table.timeline;
  const [drawn, setDrawn] = useState(false);
  useHoldReady(fit !== 'narrow' && !drawn);
  return (
    <div className="explore__timeline">
      {(fit === 'narrow' || fit === 'unknown') && (
        <div className="only-narrow" data-keep="strip">
          <timelineStrip.Part props={{ events: shown.rows, story }} waiting={<Prerendered name="strip" />} />
        </div>
      )}
      {fit !== 'narrow' && (
        <div className="not-narrow" data-keep="timeline">
          <timeline.Part
            waiting={<Prerendered name="timeline" />}
            props={{
              events: shown.rows,
              total: table.events.length,
              story,
              window: state.window,
              group: state.group,
              selected,
              hrefs,
              compact: embedded,
              onSelect: actions.select,
              onClose: actions.close,
              onDrawn: () => {
                setDrawn(true);
              },
              onHover: actions.hover,
              onWindow: (window) => {
                move({ window });
              },
              onGroup: (group) => {
                choose({ group });
              },
            }}
          />
        </div>
      )}
    </div>
  );
}
