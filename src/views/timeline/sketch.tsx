import { markOf } from '#domain/mark.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { axisFigure, rulesFigure } from './drawing/axis-figure.ts';
import { type Figure, percent } from './drawing/figure.ts';
import { clusterFigure } from './drawing/cluster-figure.ts';
import type { LaneHeights } from './drawing/lane-heights.ts';
import { markFigure } from './drawing/mark-figure.ts';
import { FigureView } from './drawing/to-react.tsx';
import { SketchLabels } from './sketch-labels.tsx';
import { axisOf } from './model/axis.ts';
import type { ChartItem, ClusterItem, EventItem } from './model/chart.ts';
import { itemName } from './model/names.ts';
import { daysIn, meets, type Stretch } from './model/stretch.ts';

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

interface SketchProps extends Naming {
  readonly chart: SketchedChart;
  /** Those that it may have, the narrowest first. */
  readonly widths: readonly number[];
  readonly compact: boolean;
}

/** What an item leads to and is called by. */
interface Naming {
  readonly hrefs: Hrefs;
  /** Of all events that are shown, ascending. */
  readonly rows: ArrayLike<number>;
}

export function heightsOf(compact: boolean): LaneHeights {
  return compact ? COMPACT_HEIGHTS : HEIGHTS;
}
/** As `--row`, `--lane-pad`, `--lane-top` and `--lane-counts` in the stylesheets. */
const HEIGHTS: LaneHeights = { row: 24, pad: 7, top: 4, counts: 0 };
const COMPACT_HEIGHTS: LaneHeights = { row: 23, pad: 1, top: 1, counts: 12 };

/** The same drawing, unmoved: what stands in the served page, and until the drawing that moves has come. */
export function Sketch({ chart, widths, compact, ...naming }: SketchProps) {
  const { lanes, view, width } = chart;
  const axis = axisOf(view, width);
  return (
    <div className="plot-host plot-host--sketch">
      <div className="ruler">
        <FigureView figure={rulesFigure(axis, view)} />
        <FigureView figure={axisFigure(axis, view, widths)} />
      </div>
      <div className="plot-lanes">
        {lanes.map((lane) => (
          <SketchLane key={lane.lane.id} {...naming} lane={lane} view={view} heights={heightsOf(compact)} />
        ))}
      </div>
    </div>
  );
}

interface SketchLaneProps extends Naming {
  readonly lane: SketchedLane;
  readonly view: Stretch;
  readonly heights: LaneHeights;
}

function SketchLane({ lane, view, heights, ...naming }: SketchLaneProps) {
  return (
    <svg className={`sketch-lane rows-${String(lane.rows)}`} width="100%">
      {lane.under?.map((each, i) => (
        <FigureView key={i} figure={each} />
      ))}
      {lane.items
        .filter(({ reach }) => meets(reach, view))
        .map((item) => (
          <svg key={item.key} {...frameOf(item, view, heights)} overflow="visible">
            {item.kind === 'event' ? <SketchEvent item={item} {...naming} /> : <SketchCluster item={item} />}
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

function SketchEvent({ item, hrefs, rows }: { readonly item: EventItem } & Naming) {
  const { event, mark, at, tight } = item;
  return (
    <a href={hrefs.event(event.id)} data-event-id={event.id} aria-label={itemName(event, rows)}>
      <FigureView figure={markFigure(mark, { at, tight })} />
      <SketchLabels item={item} />
    </a>
  );
}

function SketchCluster({ item: { events } }: { readonly item: ClusterItem }) {
  return <FigureView figure={clusterFigure(events.map(markOf))} />;
}
