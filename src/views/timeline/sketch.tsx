import { markOf } from '#domain/mark.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { axisFigure, rulesFigure } from './drawing/axis-figure.ts';
import { type Figure, percent } from './drawing/figure.ts';
import { clusterFigure } from './drawing/cluster-figure.ts';
import type { LaneHeights } from './drawing/lane-heights.ts';
import { markFigure } from './drawing/mark-figure.ts';
import { FigureView } from './drawing/to-react.tsx';
import { axisOf } from './model/axis.ts';
import type { ChartItem, ClusterItem, EventItem } from './model/chart.ts';
import { eventName } from './model/names.ts';
import { daysIn, meets, type Stretch } from './model/stretch.ts';
import { LABEL_START } from './model/place.ts';

interface SketchedLane {
  readonly lane: { readonly id: string };
  readonly rows: number;
  readonly items: readonly ChartItem[];
  /** Below the items. */
  readonly under?: readonly Figure[];
}

export interface SketchedChart {
  readonly lanes: readonly SketchedLane[];
  readonly view: Stretch;
  readonly width: number;
}

interface SketchProps {
  readonly chart: SketchedChart;
  readonly hrefs: Hrefs;
  readonly compact: boolean;
}

export function heightsOf(compact: boolean): LaneHeights {
  return compact ? COMPACT_HEIGHTS : HEIGHTS;
}
/** As `--row`, `--lane-pad`, `--lane-top` and `--lane-counts` in the stylesheets. */
const HEIGHTS: LaneHeights = { row: 24, pad: 7, top: 4, counts: 0 };
const COMPACT_HEIGHTS: LaneHeights = { row: 23, pad: 1, top: 1, counts: 12 };

/** The same drawing, unmoved: what stands in the served page, and until the drawing that moves has come. */
export function Sketch({ chart, hrefs, compact }: SketchProps) {
  const { lanes, view, width } = chart;
  const axis = axisOf(view, width);
  return (
    <div className="plot-host">
      <div className="ruler">
        <FigureView figure={rulesFigure(axis, view)} />
        <FigureView figure={axisFigure(axis, view, width)} />
      </div>
      <div className="plot-lanes">
        {lanes.map((lane) => (
          <SketchLane key={lane.lane.id} lane={lane} view={view} hrefs={hrefs} heights={heightsOf(compact)} />
        ))}
      </div>
    </div>
  );
}

interface SketchLaneProps {
  readonly lane: SketchedLane;
  readonly view: Stretch;
  readonly hrefs: Hrefs;
  readonly heights: LaneHeights;
}

function SketchLane({ lane, view, hrefs, heights }: SketchLaneProps) {
  return (
    <svg className={`sketch-lane rows-${String(lane.rows)}`} width="100%">
      {lane.under?.map((each, i) => (
        <FigureView key={i} figure={each} />
      ))}
      {lane.items
        .filter(({ reach }) => meets(reach, view))
        .map((item) => (
          <svg key={item.key} {...frameOf(item, view, heights)} overflow="visible">
            {item.kind === 'event' ? (
              <SketchEvent item={item} hrefs={hrefs} />
            ) : (
              <SketchCluster item={item} />
            )}
          </svg>
        ))}
    </svg>
  );
}

function frameOf({ reach, row }: ChartItem, view: Stretch, heights: LaneHeights) {
  const share = (days: number) => percent(days / daysIn(view));
  return {
    x: share(reach.start - view.start),
    width: share(daysIn(reach)),
    y: heights.top + row * heights.row,
    height: heights.row,
  };
}

function SketchEvent({ item, hrefs }: { readonly item: EventItem; readonly hrefs: Hrefs }) {
  const { event, mark, at, tight, label } = item;
  const left = label.side === 'left';
  return (
    <a href={hrefs.event(event.id)} data-event-id={event.id} aria-label={eventName(event)}>
      <FigureView figure={markFigure(mark, { at, tight })} />
      {label.width > 0 && (
        <svg x={percent(at)} overflow="visible">
          <text
            className="sketch-label"
            x={left ? -LABEL_START : LABEL_START}
            y={14.5}
            textAnchor={left ? 'end' : 'start'}
          >
            {cut(event.title, label.width)}
          </text>
        </svg>
      )}
    </a>
  );
}

/** By an average letter: a text in SVG does not cut itself. */
function cut(text: string, width: number): string {
  const letters = Math.floor(width / 6.6);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

function SketchCluster({ item: { events } }: { readonly item: ClusterItem }) {
  return <FigureView figure={clusterFigure(events.map(markOf))} />;
}
