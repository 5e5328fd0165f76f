import { markOf } from '#domain/mark.ts';
import { Shape } from '#ui/shape.tsx';
import type { LaneChart } from './model/chart.ts';
import type { Lane } from './model/lanes.ts';
import { eventsWord } from './model/names.ts';

/** The lanes' names beside the drawing, as high as their lanes. */
export function LaneLabels({ lanes }: { readonly lanes: readonly LaneChart[] }) {
  return (
    <ul className="lane-labels">
      {lanes.map(({ lane, rows }) => (
        <li key={lane.id} className={`lane-label rows-${String(rows)}`}>
          <LaneShape lane={lane} />
          <span className="lane-label__name" title={lane.label}>
            {lane.label}
          </span>
          <span className="lane-label__count">
            {lane.events.length}
            <span className="sr-only"> {eventsWord(lane.events.length)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function LaneShape({ lane: { category, events } }: { readonly lane: Lane }) {
  const [first] = events;
  if (!category || !first) return null;
  return <Shape shape={markOf(first).shape} fill="solid" tone={category} />;
}
