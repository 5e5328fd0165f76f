/**
 * Bars under the items: how many events each lane holds along the axis, where they are not drawn by themselves. On a canvas, for it is
 * drawn anew with each frame of a movement, at a cost that does not depend on the number of events. For the eye alone: what it shows is
 * said by the buttons that stand over it at rest.
 */
import { type BinRange, binDays, binsOver, levelFor } from '../model/levels/bins.ts';
import { densityOf, peaksOf } from '../model/levels/density.ts';
import type { KindDays, LevelLane } from '../model/levels/level-lanes.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import { type DensityLook, densityLook, onLookChange } from './density-look.ts';

export interface DensityLane {
  readonly lane: LevelLane;
  readonly rows: number;
  /** Where all events are drawn by themselves: no bars there. */
  readonly covered: readonly Stretch[];
}

/** Pixels: the narrowest bar with its gap, and the lowest. */
const LEAST_BAR = 6;
const LEAST_HEIGHT = 1.5;

export class DensityLayer {
  readonly #canvas = document.createElement('canvas');
  #lanes: readonly DensityLane[] = [];
  #peaks: (level: number) => number = () => 1;
  #peaksOf: readonly LevelLane[] = [];
  #look: DensityLook | null = null;
  #drawn = '';
  #last: { readonly view: Stretch; readonly width: number } | null = null;

  constructor() {
    this.#canvas.className = 'density';
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  /** Puts the canvas under all that the host gets later. The result takes it out again. */
  attach(host: HTMLElement): () => void {
    host.prepend(this.#canvas);
    this.#look = densityLook(host);
    const leave = onLookChange(() => {
      this.#look = densityLook(host);
      this.#again();
    });
    return () => {
      leave();
      this.#canvas.remove();
      this.#last = null;
    };
  }

  /** What is drawn from now on; seen with the next `draw`. */
  show(lanes: readonly DensityLane[]): void {
    this.#lanes = lanes;
    this.#drawn = '';
    const held = lanes.map(({ lane }) => lane);
    if (held.length === this.#peaksOf.length && held.every((lane, i) => lane === this.#peaksOf[i])) return;
    this.#peaksOf = held;
    this.#peaks = peaksOf(held);
  }

  /** Cheap when nothing has changed. */
  draw(view: Stretch, width: number): void {
    this.#last = { view, width };
    const ratio = window.devicePixelRatio;
    const drawn = [view.start, view.end, width, ratio].join(' ');
    if (drawn === this.#drawn || width === 0 || !this.#look) return;
    this.#drawn = drawn;
    const context = this.#prepared(width, ratio, this.#look);
    if (!context) return;
    const level = levelFor(width / daysIn(view), LEAST_BAR);
    const range = binsOver(view, level);
    const x = edgesOf(range, view, width * ratio);
    const peak = this.#peaks(level);
    for (const [i, lane] of this.#lanes.entries()) {
      const height = this.#look.heightOf(lane.rows) * ratio;
      const band = { base: (i + 1) * height, height: height - this.#look.headroom(lane.rows) * ratio };
      drawLane(context, lane, { range, x, peak, band, tones: this.#look.tones });
    }
  }

  #again(): void {
    this.#drawn = '';
    if (this.#last) this.draw(this.#last.view, this.#last.width);
  }

  /** Empty, and as many pixels as the screen has for it. */
  #prepared(width: number, ratio: number, look: DensityLook): CanvasRenderingContext2D | null {
    const canvas = this.#canvas;
    const height = this.#lanes.reduce((sum, { rows }) => sum + look.heightOf(rows), 0);
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    const context = canvas.getContext('2d');
    if (canvas.width === across && canvas.height === down) context?.clearRect(0, 0, across, down);
    else {
      [canvas.width, canvas.height] = [across, down];
      canvas.style.blockSize = `${String(height)}px`;
    }
    return context;
  }
}

/** Where the bins begin, in whole pixels of the screen; one more than there are bins. */
function edgesOf({ level, first, last }: BinRange, view: Stretch, width: number): Int32Array {
  const perDay = width / daysIn(view);
  return Int32Array.from({ length: last - first + 1 }, (_, i) =>
    Math.round(((first + i) * binDays(level) - view.start) * perDay),
  );
}

interface Bars {
  readonly range: BinRange;
  readonly x: Int32Array;
  readonly peak: number;
  /** Pixels of the screen: where bars stand, and how high the highest can be. */
  readonly band: { readonly base: number; readonly height: number };
  readonly tones: DensityLook['tones'];
}

function drawLane(context: CanvasRenderingContext2D, { lane, covered }: DensityLane, bars: Bars): void {
  const { range, x, band, tones } = bars;
  const kinds = lane.kinds.map((kind) => ({ kind, density: densityOf(kind, range) }));
  const perEvent = heightsOf(kinds, covered, bars);
  const from = new Float64Array(perEvent.length);
  for (const { kind, density } of kinds) {
    context.fillStyle = tones[kind.category];
    for (let bin = 0; bin < density.length; bin++) {
      const height = (density[bin] ?? 0) * (perEvent[bin] ?? 0);
      if (height <= 0) continue;
      const [left, right] = [x[bin] ?? 0, x[bin + 1] ?? 0];
      const bottom = Math.round(band.base - (from[bin] ?? 0));
      from[bin] = (from[bin] ?? 0) + height;
      const top = Math.round(band.base - (from[bin] ?? 0));
      if (bottom > top) context.fillRect(left, top, right - left - 1, bottom - top);
    }
  }
}

/** Pixels for one event in each bin: bars rise with the root of their number, so that one event beside a thousand is still seen. */
function heightsOf(
  kinds: readonly { readonly kind: KindDays; readonly density: Float64Array }[],
  covered: readonly Stretch[],
  { range, peak, band }: Bars,
): Float64Array {
  const perEvent = new Float64Array(Math.max(0, range.last - range.first));
  const days = binDays(range.level);
  for (let bin = 0; bin < perEvent.length; bin++) {
    const middle = (range.first + bin + 0.5) * days;
    if (covered.some(({ start, end }) => start <= middle && middle < end)) continue;
    let total = 0;
    for (const { density } of kinds) total += density[bin] ?? 0;
    if (total < 1e-6) continue;
    const height = Math.max(LEAST_HEIGHT, band.height * Math.min(1, Math.sqrt(total / peak)));
    perEvent[bin] = height / total;
  }
  return perEvent;
}
