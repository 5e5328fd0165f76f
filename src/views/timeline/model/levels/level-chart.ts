/** The whole drawing of a large dataset as plain data: what `chart.ts` gives for a small one, with bins that are counted where events do not fit. */
import type { EventRow } from '#domain/event-table.ts';
import { type ChartItem, itemsOf } from '../chart.ts';
import { type Label, labelsOf } from '../label-room.ts';
import { parted } from '../parted.ts';
import { LABEL_START, place, type Placed, SHAPE_ROOM } from '../place.ts';
import { type Measure, type Scale, scaleOf, seatsOf } from '../seats.ts';
import type { Stretch } from '../stretch.ts';
import { gather, type GatheredLane, type GatherInput } from './gather.ts';
import type { Gathered } from './gathered.ts';
import type { LevelLane } from './level-lanes.ts';

export interface GatheredItem extends Gathered {
  /** Where its number begins, as a share of the bin. */
  readonly at: number;
  /** The number has no room: the bars alone stand for it. */
  readonly bare: boolean;
}

export type LevelItem = ChartItem | GatheredItem;

export interface LevelLaneChart {
  readonly lane: LevelLane;
  readonly rows: number;
  readonly items: readonly LevelItem[];
  /** Where no bars stand, as `GatheredLane` has it. */
  readonly covered: readonly Stretch[];
}

export interface LevelChart {
  readonly lanes: readonly LevelLaneChart[];
  readonly view: Stretch;
  readonly width: number;
  /** The window, widened to whole bins: nothing in it is left out. */
  readonly laid: Stretch;
}

export interface LevelInput extends GatherInput {
  readonly measure: Measure;
  readonly eventOf: (row: number) => EventRow;
}

export function levelChart(input: LevelInput): LevelChart {
  const { view, width } = input;
  const { lanes, stretch } = gather(input);
  const scale = scaleOf(view, width);
  return { lanes: lanes.map((lane) => laneChart(lane, input, scale)), view, width, laid: stretch };
}

/** An event's key in the drawing. */
export function levelKey(lane: string, row: number): string {
  return `${lane}/${String(row)}`;
}

function laneChart(
  { lane, singles, gathered, covered }: GatheredLane,
  input: LevelInput,
  scale: Scale,
): LevelLaneChart {
  const { rows, pinned, measure, eventOf } = input;
  const events = singles.map(eventOf);
  const fixed = new Set(events.flatMap(({ id, row }) => (pinned.includes(row) ? [id] : [])));
  const numbers = rows > 1 ? gathered.flatMap((bin) => numberPlaces(bin, scale)) : [];
  const all = place(seatsOf(events, scale, measure, fixed), rows, numbers);
  const placed = parted(
    all.filter((mark) => !numbers.includes(mark)),
    scale.sight,
  );
  const labels = labelsOf([...numbers, ...placed], scale.sight);
  const items = itemsOf({
    lane,
    placed,
    events,
    scale,
    labels: new Map(
      [...labels].map(([mark, label]) => [mark, cutTo(roomFor(mark, gathered, scale), mark, label)]),
    ),
    keyOf: ({ row }) => levelKey(lane.id, row),
  });
  const counted = gathered.map((bin) => gatheredItem(bin, rows, scale));
  return { lane, rows, items: [...counted, ...items], covered };
}

/** Pixels from the edge of its bin, or of the plot, to a number; and the number's own. */
const NUMBER_START = 3;
const NUMBER_WIDTH = 44;

/** In the first row a number has the place of two shapes side by side. */
function numberPlaces(bin: Gathered, scale: Scale): readonly Placed[] {
  const start = numberStart(bin, scale);
  return [bin.key, `${bin.key}+`].map((id, i) => {
    const from = start + i * 2 * SHAPE_ROOM;
    const [anchor, to] = [from + SHAPE_ROOM, from + 2 * SHAPE_ROOM];
    return { seats: [{ id, from, to, anchor, text: 0, wish: 0, pinned: true }], row: 0, from, to, anchor };
  });
}

function numberStart({ reach }: Gathered, { pixelAt, sight }: Scale): number {
  return (
    Math.max(pixelAt(reach.start), Math.min(sight.from, pixelAt(reach.end) - NUMBER_WIDTH)) + NUMBER_START
  );
}

function gatheredItem(bin: Gathered, rows: number, scale: Scale): GatheredItem {
  const [from, to] = [scale.pixelAt(bin.reach.start), scale.pixelAt(bin.reach.end)];
  const { sight } = scale;
  const inView = Math.min(to, sight.to) - Math.max(from, sight.from);
  const at = (numberStart(bin, scale) - from) / (to - from);
  return { ...bin, at, bare: inView < NUMBER_WIDTH || (rows === 1 && bin.drawn.size > 0) };
}

interface Room {
  readonly from: number;
  readonly to: number;
}

/** Labels of events by themselves do not run over bars; one among bars does, for it is drawn in spite of them. */
function roomFor({ anchor }: Placed, gathered: readonly Gathered[], { pixelAt }: Scale): Room {
  const edges = gathered.map(({ reach }) => ({ from: pixelAt(reach.start), to: pixelAt(reach.end) }));
  if (edges.some(({ from, to }) => from <= anchor && to > anchor)) return { from: -Infinity, to: Infinity };
  return {
    from: Math.max(...edges.map(({ to }) => to).filter((to) => to <= anchor), -Infinity),
    to: Math.min(...edges.map(({ from }) => from).filter((from) => from > anchor), Infinity),
  };
}

/** A label narrower than this tells nothing. */
const LEAST_LABEL = 60;

function cutTo({ from, to }: Room, { anchor, seats: [seat] }: Placed, label: Label): Label {
  const room = (label.side === 'right' ? to - anchor : anchor - from) - LABEL_START;
  if (label.width <= room) return label;
  return { ...label, width: room >= Math.min(LEAST_LABEL, seat?.text ?? 0) ? room : 0 };
}
