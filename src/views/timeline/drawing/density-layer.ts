/**
 * Bars under the items: how many events each lane holds along the axis, where they are not drawn by themselves. On a canvas, for it is
 * drawn anew with each frame of a movement, at a cost that does not depend on the number of events. For the eye alone: what it shows is
 * said by the buttons that stand over it at rest.
 */
import type { Category } from '#domain/vocabulary.ts';
import { type Band, barEdges, barRange, eachBar } from './bars.ts';
import { type Bins, binnedLane, type DensityLane } from './density-bins.ts';
import { headroom, laneHeight } from './lane-heights.ts';
import { PeakScale } from './peak-scale.ts';
import { DensityMemory } from '../model/levels/density.ts';
import type { Stretch } from '../model/stretch.ts';
import { type DensityLook, densityLook, onLookChange } from './density-look.ts';

export class DensityLayer {
  #made: HTMLCanvasElement | null = null;
  #lanes: readonly DensityLane[] = [];
  readonly #scale = new PeakScale();
  readonly #memory = new DensityMemory();
  #look: DensityLook | null = null;
  #drawn = '';
  #nextFrame: number | null = null;
  #last: { readonly view: Stretch; readonly width: number } | null = null;

  /** Made when it is needed: pages are rendered where there is no document, too. */
  get #canvas(): HTMLCanvasElement {
    this.#made ??= canvasForTheEye();
    return this.#made;
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
    const range = barRange(view, width);
    const x = barEdges(range, view, width * ratio);
    const lanes = this.#lanes.map((lane) => binnedLane(lane, range, this.#memory));
    const { peak, settled } = this.#scale.next(Math.max(0, ...lanes.map(({ most }) => most)), range.level);
    for (const [i, { lane, bins }] of lanes.entries()) {
      const { heights } = this.#look;
      const height = laneHeight(heights, lane.rows) * ratio;
      const band = { base: (i + 1) * height, height: height - headroom(heights, lane.rows) * ratio, peak };
      fillBars(context, bins, band, { x, tones: this.#look.tones });
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
    const height = this.#lanes.reduce((sum, { rows }) => sum + laneHeight(look.heights, rows), 0);
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

function canvasForTheEye(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'density';
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

interface Ink {
  /** Where the bins begin, in pixels of the screen. */
  readonly x: Int32Array;
  readonly tones: DensityLook['tones'];
}

function fillBars(context: CanvasRenderingContext2D, bins: Bins, band: Band, { x, tones }: Ink): void {
  let tone: Category | null = null;
  eachBar(bins, band, (category, bin, top, bottom) => {
    if (category !== tone) context.fillStyle = tones[category];
    tone = category;
    const left = x[bin] ?? 0;
    context.fillRect(left, top, (x[bin + 1] ?? 0) - left - 1, bottom - top);
  });
}
