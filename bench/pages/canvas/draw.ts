/** One frame: a bar a bin, as high as many begin in it; an event that has a bin to itself as long as it lasts, with its title where there is room. */
import { type Bin, binLength, binsOf } from './bins.ts';
import type { Lane } from './lanes.ts';

export interface View {
  /** Minutes since 1970 at the left edge. */
  readonly start: number;
  readonly minutesPerPixel: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Row {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

const SMALLEST_ROOM = 40;
const PIXELS_PER_LETTER = 7;
/** A bin of so many events is as high as its lane. */
const FULL = 12;

export function draw(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  view: View,
  lanes: readonly Lane[],
  titles: readonly string[],
): void {
  context.clearRect(0, 0, width, height);
  const laneHeight = height / lanes.length;
  for (const [index, lane] of lanes.entries()) {
    const row = { lane, top: index * laneHeight, height: laneHeight };
    const hue = String(Math.round((index * 360) / lanes.length));
    drawLane(context, width, view, row, `hsl(${hue} 45% 45%)`, titles);
  }
}

function drawLane(
  context: CanvasRenderingContext2D,
  width: number,
  view: View,
  row: Row,
  colour: string,
  titles: readonly string[],
): void {
  const length = binLength(view.minutesPerPixel);
  const bins = binsOf(row.lane, view.start, view.start + width * view.minutesPerPixel, length);
  context.fillStyle = colour;
  for (const bin of bins) drawBin(context, view, row, bin, length);
  context.fillStyle = '#222';
  for (const [index, bin] of bins.entries()) {
    const next = bins[index + 1];
    const end = next ? xOf(next.start, view) : width;
    if (bin.count === 1) drawTitle(context, view, row, bin, end, titles);
  }
}

function drawBin(
  context: CanvasRenderingContext2D,
  view: View,
  { lane, top, height }: Row,
  { start, count, first }: Bin,
  length: number,
): void {
  if (count === 1) {
    const from = xOf(lane.starts[first] ?? 0, view);
    const lasts = ((lane.ends[first] ?? 0) - (lane.starts[first] ?? 0)) / view.minutesPerPixel;
    context.fillRect(from, top + height - 8, Math.max(4, lasts), 6);
    return;
  }
  const high = Math.min(1, Math.log2(count + 1) / FULL) * (height - 4);
  context.fillRect(xOf(start, view), top + height - 2 - high, length / view.minutesPerPixel - 1, high);
}

function drawTitle(
  context: CanvasRenderingContext2D,
  view: View,
  { lane, top, height }: Row,
  { first }: Bin,
  end: number,
  titles: readonly string[],
): void {
  const from = xOf(lane.starts[first] ?? 0, view);
  const room = end - from;
  if (room < SMALLEST_ROOM) return;
  const title = titles[lane.rows[first] ?? 0] ?? '';
  context.fillText(title.slice(0, Math.floor(room / PIXELS_PER_LETTER)), from, top + height - 14);
}

function xOf(minutes: number, view: View): number {
  return (minutes - view.start) / view.minutesPerPixel;
}
