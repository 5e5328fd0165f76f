/**
 * Puts the marks of one lane into its rows at one scale. A shape never covers another shape; where all rows are taken,
 * neighbours become a cluster. Places depend on the scale, and on the window's position only for what reaches over its
 * edge, so that little moves when the reader pans.
 *
 * All lengths are pixels from day 0 of the axis at the scale in question.
 */

/** What asks for a place: a shape, the line it stands on, and a label beside it. */
export interface Seat {
  readonly id: string;
  /** The line's ends; those of the shape where there is no line. */
  readonly from: number;
  readonly to: number;
  /** Middle of the shape. */
  readonly anchor: number;
  /** Width of the whole label, and as much of it as others make way for. */
  readonly text: number;
  readonly wish: number;
  /** Never part of a cluster: the open event, and the one under the keyboard's cursor. */
  readonly pinned: boolean;
}

/** One seat on its own, or several as a cluster. */
export interface Placed {
  readonly seats: readonly Seat[];
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
}

export interface Room {
  readonly from: number;
  readonly to: number;
}

const ENDLESS: Room = { from: -Infinity, to: Infinity };

/** Half of a shape with the least space beside it. */
export const SHAPE_ROOM = 10;
/** From the middle of a shape to its label. */
export const LABEL_START = 13;
/** A cluster's shape and number. */
export const CLUSTER_WIDTH = 42;

/**
 * `seats` in the order of their lines' starts. None is lost: each is in exactly one of the places. What is `fixed` stays where it is, and
 * is among the result; its seats are to be pinned.
 */
export function place(
  seats: readonly Seat[],
  rowCount: number,
  fixed: readonly Placed[] = [],
): readonly Placed[] {
  const placed: Placed[] = [...fixed];
  for (const seat of seats) add(placed, seat, rowCount);
  return placed;
}

function add(placed: Placed[], seat: Seat, rowCount: number): void {
  const mine: Placed = { seats: [seat], row: 0, from: seat.from, to: seat.to, anchor: seat.anchor };
  const row = bestRow(placed, mine, rowCount);
  if (row !== null) placed.push({ ...mine, row });
  else settle(placed, { ...mine, row: rowToJoin(placed, mine) });
}

/** No row is free: the one with the nearest mark that `mine` may form a cluster with. */
function rowToJoin(placed: readonly Placed[], mine: Placed): number {
  const touching = placed.filter((other) => shapesTouch(other, mine) && !isPinned(other));
  const nearest = touching.reduce<Placed | null>((best, other) => nearer(best, other, mine.anchor), null);
  return nearest?.row ?? 0;
}

function nearer(best: Placed | null, other: Placed, anchor: number): Placed {
  return best && Math.abs(best.anchor - anchor) <= Math.abs(other.anchor - anchor) ? best : other;
}

/**
 * Adds a mark where it touches others. Ends, since each turn has one mark fewer to place or stands further to the right.
 * @param room of clusters that come about
 */
export function settle(placed: Placed[], mine: Placed, room = ENDLESS): void {
  const touching = placed.filter((other) => other.row === mine.row && shapesTouch(other, mine));
  const fixed = touching.filter(isPinned);
  const movable = touching.filter((other) => !isPinned(other));
  if (touching.length === 0) placed.push(mine);
  else if (isPinned(mine) ? fixed.length > 0 : movable.length === 0)
    settle(placed, movedTo(Math.max(...fixed.map(shapeEnd)) + SHAPE_ROOM, mine), room);
  else {
    for (const other of movable) placed.splice(placed.indexOf(other), 1);
    if (isPinned(mine)) placed.push(mine);
    settle(placed, clusterOf(isPinned(mine) ? movable : [...movable, mine], room), room);
  }
}

function movedTo(anchor: number, mine: Placed): Placed {
  const step = anchor - mine.anchor;
  return { ...mine, from: mine.from + step, to: mine.to + step, anchor };
}

/** Of a single event, the mark itself. */
export function clusterOf(marks: readonly Placed[], room: Room): Placed {
  const [only, ...more] = marks;
  if (only && more.length === 0 && only.seats.length === 1) return only;
  const least = Math.min(...marks.map((mark) => mark.anchor)) - SHAPE_ROOM;
  const from = Math.max(room.from, Math.min(least, room.to - CLUSTER_WIDTH));
  return {
    seats: marks.flatMap(({ seats }) => seats),
    row: marks[0]?.row ?? 0,
    from,
    to: from + CLUSTER_WIDTH,
    anchor: from + SHAPE_ROOM,
  };
}

/**
 * The row where the mark costs its neighbours least, null where its shape would touch another in all of them. Long lines
 * prefer the lowest row, shapes the highest.
 */
function bestRow(placed: readonly Placed[], mine: Placed, rowCount: number): number | null {
  let best: { readonly row: number; readonly cost: number } | null = null;
  for (let i = 0; i < rowCount; i++) {
    const row = isLong(mine) ? rowCount - 1 - i : i;
    const inRow = placed.filter((other) => other.row === row);
    const cost = costOf(inRow, mine);
    if (cost !== null && (!best || cost < best.cost)) best = { row, cost };
  }
  return best ? best.row : null;
}

/** In pixels of label cut off: two lines on one another are worst; a line under a stranger's shape is to be avoided. */
const LINE_ON_LINE = 10_000;
const LINE_UNDER_SHAPE = 120;

function costOf(row: readonly Placed[], mine: Placed): number | null {
  let cost = 0;
  let cut = 0;
  for (const other of row) {
    if (shapesTouch(other, mine)) return null;
    if (other.from < mine.to && other.to > mine.from)
      cost += isLong(other) && isLong(mine) ? LINE_ON_LINE : LINE_UNDER_SHAPE;
    cut = Math.max(cut, cutOff(other, mine));
  }
  return cost + cut;
}

function cutOff(a: Placed, b: Placed): number {
  const [left, right] = a.anchor < b.anchor ? [a, b] : [b, a];
  return Math.max(0, labelEnd(left) - (right.anchor - SHAPE_ROOM));
}

function labelEnd(placed: Placed): number {
  const [seat] = placed.seats;
  if (placed.seats.length > 1 || !seat) return shapeEnd(placed);
  return placed.anchor + LABEL_START + seat.wish;
}

/** Longer than its shape: a line is drawn under it. */
function isLong({ from, to }: Placed): boolean {
  return to - from > 2 * SHAPE_ROOM;
}

function shapesTouch(a: Placed, b: Placed): boolean {
  return a.anchor - SHAPE_ROOM < shapeEnd(b) && shapeEnd(a) > b.anchor - SHAPE_ROOM;
}

/** Where the shape, or the cluster with its number, ends. */
export function shapeEnd({ seats, anchor }: Placed): number {
  return anchor - SHAPE_ROOM + (seats.length > 1 ? CLUSTER_WIDTH : 2 * SHAPE_ROOM);
}

function isPinned({ seats }: Placed): boolean {
  return seats.some(({ pinned }) => pinned);
}
