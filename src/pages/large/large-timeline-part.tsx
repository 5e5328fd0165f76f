import { memo, useMemo, useState } from 'react';
import { useHoldReady } from '#session/ready.ts';
import { useViewState } from '#session/use-view-state.ts';
import { longTimeline } from '../late-parts.ts';
import type { LargeParts } from './large-parts.ts';

interface LargeTimelinePartProps extends LargeParts {
  readonly rows: Uint32Array;
}

/** So many of the events that a search has found stay drawn by themselves among others. */
const MOST_MARKED = 36;

/** The timeline in lanes; where there is no room for lanes, the list is the timeline. */
export const LargeTimelinePart = memo(function LargeTimelinePart(props: LargeTimelinePartProps) {
  const { table, rows, shown, labels, actions, hrefs, fit, embedded, openRow } = props;
  const { state, choose, move } = useViewState();
  const [drawn, setDrawn] = useState(false);
  useHoldReady(fit !== 'narrow' && !drawn);
  const marked = useMemo(() => (shown.found ? [...shown.found.subarray(0, MOST_MARKED)] : []), [shown.found]);
  if (fit === 'narrow') return null;
  return (
    <div className="explore__timeline">
      <longTimeline.Part
        props={{
          table,
          rows,
          marked,
          eventAt: labels.eventAt,
          onWant: labels.want,
          story: table.timeline.span,
          window: state.window,
          group: state.group,
          selected: state.event,
          selectedRow: openRow,
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
  );
});
