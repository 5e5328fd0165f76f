import { figure } from '#domain/count-words.ts';
import * as words from '#messages/timeline.ts';
import { Shape } from '#ui/shape.tsx';
import type { LaneName } from './model/levels/grouping.ts';
import { shapeOf } from './model/shape-of.ts';

interface LaneLabelsProps {
  readonly lanes: readonly { readonly lane: LaneName; readonly rows: number }[];
}

/** The lanes' names beside the drawing, as high as their lanes. */
export function LaneLabels({ lanes }: LaneLabelsProps) {
  return (
    <ul className="lane-labels">
      {lanes.map(({ lane, rows }) => (
        <li key={lane.id} className={`lane-label rows-${String(rows)}`}>
          {lane.category && <Shape shape={shapeOf(lane.category)} fill="solid" tone={lane.category} />}
          <span className="lane-label__name" title={lane.label}>
            {lane.label}
          </span>
          <span className="lane-label__count">
            {figure(lane.size)}
            <span className="sr-only"> {words.eventsWord({ count: lane.size })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
