/**
 * Bars under the items: how many events each lane holds along the axis, where they are not drawn by themselves. On a canvas, for it is
 * drawn anew with each frame of a movement, at a cost that does not depend on the number of events. For the eye alone: what it shows is
 * said by the buttons that stand over it at rest.
 */
import { type BinRange, binDays, binsOver, levelFor } from '../model/levels/bins.ts';
import { type Bins, binnedLane, type DensityLane } from './density-bins.ts';
import { PeakScale } from './peak-scale.ts';
import { DensityMemory } from '../model/levels/density.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import { type DensityLook, densityLook, onLookChange } from './density-look.ts';

/** Pixels: the narrowest bar with its gap, and the lowest. */
const LEAST_BAR = 6;
const LEAST_HEIGHT = 1.5;
/** Less than any event can leave in a bin of a day. */
const LEAST_TOTAL = 1e-6;

export class DensityLayer {
  readonly #canvas = document.createElement('canvas');
  #lanes: readonly DensityLane[] = [];
  readonly #scale = new PeakScale();
  readonly #memory = new DensityMemory();
  #look: DensityLook | null = null;
  #drawn = '';
  #nextFrame: number | null = null;
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
      if (this.#nextFrame !== null) cancelAnimationFrame(this.#nextFrame);
      this.#nextFrame = null;
      this.#canvas.remove();
      this.#last = null;
    };
  }

  /** What is drawn from now on; seen with the next `draw`. */
  show(lanes: readonly DensityLane[]): void {
    this.#lanes = lanes;
    this.#drawn = '';
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
    const lanes = this.#lanes.map((lane) => binnedLane(lane, range, this.#memory));
    const { peak, settled } = this.#scale.next(Math.max(0, ...lanes.map(({ most }) => most)), level);
    for (const [i, { lane, bins }] of lanes.entries()) {
      const height = this.#look.heightOf(lane.rows) * ratio;
      const band = { base: (i + 1) * height, height: height - this.#look.headroom(lane.rows) * ratio };
      drawLane(context, bins, { x, peak, band, tones: this.#look.tones });
    }
    if (!settled) this.#nextFrame ??= requestAnimationFrame(this.#again);
  }

  readonly #again = (): void => {
    this.#nextFrame = null;
    this.#drawn = '';
    if (this.#last) this.draw(this.#last.view, this.#last.width);
  };

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
  readonly x: Int32Array;
  /** The number that is as high as the band. */
  readonly peak: number;
  /** Pixels of the screen: where bars stand, and how high the highest can be. */
  readonly band: { readonly base: number; readonly height: number };
  readonly tones: DensityLook['tones'];
}

/** Bars rise with the root of their number, so that one event beside a thousand is still seen; a bar's parts have their shares of it. */
function drawLane(context: CanvasRenderingContext2D, { kinds, totals }: Bins, bars: Bars): void {
  const { x, peak, band, tones } = bars;
  const perEvent = totals.map((total) =>
    total < LEAST_TOTAL
      ? 0
      : Math.max(LEAST_HEIGHT, band.height * Math.min(1, Math.sqrt(total / peak))) / total,
  );
  const from = new Float64Array(totals.length);
  for (const { category, density } of kinds) {
    context.fillStyle = tones[category];
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
