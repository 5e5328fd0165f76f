/** The whole drawing as plain data: lanes with their rows, and in each the single events and clusters with their days. */
import type { EventRow } from '#domain/event-table.ts';
import type { Group } from '#domain/filters.ts';
import { type Mark, markOf } from '#domain/mark.ts';
import { type Label, labelsIn } from './label-room.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { CLUSTER_WIDTH, place, type Placed } from './place.ts';
import { allotRows, type RowLimits } from './rows.ts';
import { averageMeasure, type Measure, type Scale, scaleOf, seatsOf } from './seats.ts';
import { meets, padded, type Stretch } from './stretch.ts';

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
}

export interface ClusterItem extends Item {
  readonly kind: 'cluster';
  /** In the order of the list, at least two. */
  readonly events: readonly EventRow[];
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

export function chartOf({ lanes, view, width, measure, pinned }: ChartInput): Chart {
  const scale = scaleOf(view, width);
  const charts = lanes.map(({ lane, rows }) => {
    const placed = place(seatsOf(lane.events, scale, measure, pinned), rows);
    const keyOf = ({ id }: EventRow) => `${lane.id}/${id}`;
    return {
      lane,
      rows,
      items: itemsOf({ placed, events: lane.events, scale, keyOf, labels: labelsOf(placed, scale) }),
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

/** Labels for what has been placed, row by row. */
export function labelsOf(placed: readonly Placed[], { sight }: Scale): ReadonlyMap<Placed, Label> {
  const rows = [...new Set(placed.map(({ row }) => row))];
  const inRow = (row: number) => placed.filter((mark) => mark.row === row);
  return new Map(rows.flatMap((row) => [...labelsIn(inRow(row), sight)]));
}

interface ItemsInput {
  readonly placed: readonly Placed[];
  /** Those that the places' seats name. */
  readonly events: readonly EventRow[];
  readonly labels: ReadonlyMap<Placed, Label>;
  readonly scale: Scale;
  readonly keyOf: (event: EventRow) => string;
}

export function itemsOf({ placed, events, labels, scale, keyOf }: ItemsInput): readonly ChartItem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return placed
    .toSorted((a, b) => a.anchor - b.anchor)
    .map((mark) => {
      const found = mark.seats.map(({ id }) => byId.get(id)).filter((event) => event !== undefined);
      const held = found.toSorted((a, b) => a.row - b.row);
      const [only, ...more] = held;
      return only && more.length === 0
        ? eventItem(keyOf(only), only, mark, scale, labels.get(mark) ?? NO_LABEL)
        : clusterItem(held.map(keyOf).join('+'), held, mark, scale);
    });
}

function eventItem(key: string, event: EventRow, placed: Placed, scale: Scale, label: Label): EventItem {
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
    label,
  };
}

const NO_LABEL: Label = { width: 0, side: 'right' };

/** Pixels; a shorter line would hide behind its shape. */
const LEAST_LINE = 26;

function clusterItem(key: string, events: readonly EventRow[], placed: Placed, scale: Scale): ClusterItem {
  const { from, row } = placed;
  const anchors = placed.seats.map(({ anchor }) => scale.dayAt(anchor));
  return {
    kind: 'cluster',
    key,
    row,
    reach: { start: scale.dayAt(from), end: scale.dayAt(from + CLUSTER_WIDTH) },
    events,
    days: { start: Math.min(...anchors), end: Math.max(...anchors) },
  };
}
