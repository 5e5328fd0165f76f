import { memo, useState } from 'react';
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Group } from '#domain/filters.ts';
import { useHoldReady } from '#session/ready.ts';
import { useAfterPaint } from '#session/use-after-paint.ts';
import type { ViewAddress } from '#session/use-view-state.ts';
import { timeline, timelineStrip } from '../late-parts.ts';
import type { Parts } from './parts.ts';
import { Prerendered } from './prerendered.tsx';
import { timelineHandlers } from './timeline-handlers.ts';

export interface TimelinePartProps extends Omit<Parts, 'shown'>, Pick<ViewAddress, 'choose' | 'move'> {
  readonly events: readonly EventRow[];
  readonly window: DayRange | null;
  readonly group: Group;
}

/**
 * The timeline in lanes; where there is no room for lanes, a strip of the whole story, and the list is the timeline. Rendered anew only when one
 * of its own props changes: a filter shows in list and counts first, and the drawing, which costs more than both, follows.
 */
export const TimelinePart = memo(function TimelinePart(props: TimelinePartProps) {
  const { table, events, window, group, actions, hrefs, fit, embedded } = props;
  // An event that is opened shows what it says first.
  const selected = useAfterPaint(props.selected);
  const { span: story } = table.timeline;
  const [drawn, setDrawn] = useState(false);
  useHoldReady((fit !== 'narrow' && !drawn) || selected !== props.selected);
  return (
    <div className="explore__timeline">
      {(fit === 'narrow' || fit === 'unknown') && (
        <div className="only-narrow" data-keep="strip">
          <timelineStrip.Part props={{ events, story }} waiting={<Prerendered name="strip" />} />
        </div>
      )}
      {fit !== 'narrow' && (
        <div className="not-narrow" data-keep="timeline">
          <timeline.Part
            waiting={<Prerendered name="timeline" />}
            props={{
              events,
              all: table.events,
              story,
              window,
              group,
              selected,
              hrefs,
              compact: embedded,
              ...timelineHandlers(actions, props),
              onDrawn: () => {
                setDrawn(true);
              },
            }}
          />
        </div>
      )}
    </div>
  );
});
