/** The whole drawing as plain data: lanes with their rows, and in each the single events and clusters with their days. */
import type { EventRow } from '#domain/event-table.ts';
import type { Group } from '#domain/filters.ts';
import { type Mark, markOf } from '#domain/mark.ts';
import { type Label, type Labels, labelsOf, NO_LABEL } from './label-room.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { toldLane } from './names.ts';
import { parted } from './parted.ts';
import { CLUSTER_WIDTH, place, type Placed } from './place.ts';
import { allotRows, type RowLimits } from './rows.ts';
import { averageMeasure, type Measure, type Scale, scaleOf, seatsOf } from './seats.ts';
import { meets, padded, type Stretch } from './stretch.ts';
import { widerLabels } from './wider-labels.ts';

/** A lane and how many rows it has, whatever the window. */
export interface LaneRows {
  readonly lane: Lane;
  readonly rows: number;
}

export interface ChartInput {
  readonly lanes: readonly LaneRows[];
  readonly view: Stretch;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly measure: Measure;
  /** Events that never join a cluster. */
  readonly pinned: ReadonlySet<string>;
  /** Greater widths that labels are found for, too, where the plot may have any of them: ascending. */
  readonly wider?: readonly number[];
}

interface Item {
  /** Unique in the chart, and the same as long as it stands for the same. */
  readonly key: string;
  readonly row: number;
  /** Days that it is drawn on. */
  readonly reach: Stretch;
}

export interface EventItem extends Item {
  readonly kind: 'event';
  readonly event: EventRow;
  readonly mark: Mark;
  /** Where the shape stands, as a share of the reach: 0 at its start, 1 at its end. */
  readonly at: number;
  /** The reach is too short at this scale for a line that can be seen beside the shape. */
  readonly tight: boolean;
  readonly label: Label;
  /** One for each of the chart's wider widths. */
  readonly wider: readonly Label[];
}

export interface ClusterItem extends Item {
  readonly kind: 'cluster';
  /** In the order of the list, at least two. */
  readonly events: readonly EventRow[];
  /** As `toldLane` has it. */
  readonly lane: string | null;
  /** From the first to the last of the days on which their shapes would stand. */
  readonly days: Stretch;
}

export type ChartItem = EventItem | ClusterItem;

export interface LaneChart extends LaneRows {
  /** All that have a date, also those out of view. */
  readonly items: readonly ChartItem[];
}

export interface Chart {
  readonly lanes: readonly LaneChart[];
  readonly view: Stretch;
  readonly width: number;
}

/** Width in pixels that rows are allotted for, whatever the real one: the served page does not know it, and must be as high. */
const NOMINAL_WIDTH = 960;

/** Lanes with rows for the stretch that the timeline opens with, so that no height changes when the reader moves. */
export function laneRowsOf(
  events: readonly EventRow[],
  group: Group,
  story: Stretch,
  limits: RowLimits,
): readonly LaneRows[] {
  const lanes = lanesOf(events, group);
  const home = scaleOf(story, NOMINAL_WIDTH);
  const seats = lanes.map((lane) => seatsOf(lane.events, home, averageMeasure, new Set()));
  const rows = allotRows(seats, home.sight, limits);
  return lanes.map((lane, i) => ({ lane, rows: rows[i] ?? 1 }));
}

export function chartOf({ lanes, view, width, measure, pinned, wider = [] }: ChartInput): Chart {
  const scale = scaleOf(view, width);
  const charts = lanes.map(({ lane, rows }) => {
    const placed = parted(place(seatsOf(lane.events, scale, measure, pinned), rows), scale.sight);
    const labels = labelsOf(placed, scale.sight);
    const more = wider.map((each) => widerLabels(placed, scale.sight, each / width));
    const keyOf = ({ id }: EventRow) => `${lane.id}/${id}`;
    return {
      lane,
      rows,
      items: itemsOf({ placed, lane, events: lane.events, scale, keyOf, labels, wider: more }),
    };
  });
  return { lanes: charts, view, width };
}

/** What is worth handing to the drawing: in view, or near enough to be dragged into it. */
export function near<T extends { readonly reach: Stretch }>(
  items: readonly T[],
  view: Stretch,
): readonly T[] {
  const around = padded(view, 0.5);
  return items.filter(({ reach }) => meets(reach, around));
}

interface ItemsInput {
  readonly placed: readonly Placed[];
  readonly lane: Pick<Lane, 'id' | 'label' | 'category'>;
  /** Those that the places' seats name. */
  readonly events: readonly EventRow[];
  readonly labels: Labels;
  readonly wider?: readonly Labels[];
  readonly scale: Scale;
  readonly keyOf: (event: EventRow) => string;
}

export function itemsOf({
  placed,
  lane,
  events,
  labels,
  wider = [],
  scale,
  keyOf,
}: ItemsInput): readonly ChartItem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return placed
    .toSorted((a, b) => a.anchor - b.anchor)
    .map((mark) => {
      const found = mark.seats.map(({ id }) => byId.get(id)).filter((event) => event !== undefined);
      const held = found.toSorted((a, b) => a.row - b.row);
      const [only, ...more] = held;
      const labelIn = (of: Labels) => of.get(mark) ?? NO_LABEL;
      return only && more.length === 0
        ? { ...eventItem(keyOf(only), only, mark, scale), label: labelIn(labels), wider: wider.map(labelIn) }
        : clusterItem(held.map(keyOf).join('+'), held, mark, scale, toldLane(lane));
    });
}

function eventItem(
  key: string,
  event: EventRow,
  placed: Placed,
  scale: Scale,
): Omit<EventItem, 'label' | 'wider'> {
  const { from, to, anchor, row } = placed;
  const mark = markOf(event);
  return {
    kind: 'event',
    key,
    row,
    reach: { start: scale.dayAt(from), end: scale.dayAt(to) },
    event,
    mark,
    at: (anchor - from) / (to - from),
    tight: mark.extent !== 'day' && to - from < LEAST_LINE,
  };
}

/** Pixels; a shorter line would hide behind its shape. */
const LEAST_LINE = 26;

function clusterItem(
  key: string,
  events: readonly EventRow[],
  placed: Placed,
  scale: Scale,
  lane: string | null,
): ClusterItem {
  const { from, row } = placed;
  const anchors = placed.seats.map(({ anchor }) => scale.dayAt(anchor));
  return {
    kind: 'cluster',
    key,
    row,
    reach: { start: scale.dayAt(from), end: scale.dayAt(from + CLUSTER_WIDTH) },
    events,
    lane,
    days: { start: Math.min(...anchors), end: Math.max(...anchors) },
  };
}
