import { memo, useState } from 'react';
import { useLabels } from '#session/large/use-labels.ts';
import { useHasBeenSeen } from '#session/large/when-seen.ts';
import { useAfterPaint } from '#session/use-after-paint.ts';
import { useHoldReady } from '#session/ready.ts';
import { useViewState } from '#session/use-view-state.ts';
import { LongStrip } from '#views/timeline/long/long-strip.tsx';
import { timelineHandlers } from '../explore/timeline-handlers.ts';
import { longTimeline } from '../late-parts.ts';
import { TimelineComing } from './timeline-coming.tsx';
import type { LargeParts } from './large-parts.ts';
import { useTellFault } from './use-faults.ts';

interface LargeTimelinePartProps extends Omit<LargeParts, 'shown'> {
  readonly rows: Uint32Array;
}

/** The timeline in lanes; where there is no room for lanes, the list is the timeline. Drawn anew only when one of its own props changes. */
export const LargeTimelinePart = memo(function LargeTimelinePart(props: LargeTimelinePartProps) {
  const { table, rows, actions, hrefs, fit, embedded, onFault } = props;
  const { eventAt, want, failed } = useLabels(table);
  useTellFault('timeline', failed, onFault);
  const address = useViewState();
  const { state } = address;
  // An event that is opened shows what it says first.
  const selected = useAfterPaint(state.event);
  const selectedRow = useAfterPaint(props.openRow);
  const [drawn, setDrawn] = useState(false);
  useHoldReady((fit !== 'narrow' && !drawn) || selected !== state.event || selectedRow !== props.openRow);
  const seen = useHasBeenSeen();
  return (
    <div className="explore__timeline">
      {(fit === 'narrow' || fit === 'unknown') && (
        <div className="only-narrow">
          <LongStrip table={table} rows={rows} story={table.timeline.span} />
        </div>
      )}
      {fit !== 'narrow' && (
        <div className="not-narrow" data-keep="timeline">
          {!seen && <TimelineComing compact={embedded} />}
          {seen && (
            <longTimeline.Part
              waiting={<TimelineComing compact={embedded} />}
              props={{
                table,
                rows,
                eventAt,
                onWant: want,
                story: table.timeline.span,
                window: state.window,
                group: state.group,
                selected,
                selectedRow,
                hrefs,
                compact: embedded,
                ...timelineHandlers(actions, address),
                onDrawn: () => {
                  setDrawn(true);
                },
              }}
            />
          )}
        </div>
      )}
    </div>
  );
});
