/**
 * A movement along the axis changes nothing but where things stand: what is drawn is moved as one piece, in place of every
 * item by itself. vis draws anew where the piece ends, when the axis is zoomed, and at rest.
 */
import type { Timeline } from 'vis-timeline/esnext';
import { type Insides, insidesOf } from './insides.ts';

/** vis draws a quarter of the window beyond each of its edges: as far, what is drawn can be moved. */
const BEYOND = 0.25;
/** Of the window: of two that differ by less, one is the other moved. */
const SAME = 1e-6;

export class Glide {
  readonly #inside: Insides | null;
  readonly #onMoved: () => void;
  /** Milliseconds: what vis has drawn; null where it must draw anew. */
  #drawn: { readonly start: number; readonly end: number } | null = null;
  #frame: number | null = null;
  #moved = false;

  /** @param onMoved called after each frame in which all was moved: what stands by itself has to follow */
  constructor(timeline: Timeline, onMoved: () => void) {
    this.#inside = insidesOf(timeline);
    this.#onMoved = onMoved;
    if (this.#inside) this.#inside._redraw = this.#inNextFrame;
  }

  /** To be called when vis has drawn, also by itself: all then stands in its own place. */
  drawn(): void {
    if (!this.#inside) return;
    const { range, itemSet } = this.#inside;
    this.#drawn = { start: range.start, end: range.end };
    if (this.#moved) itemSet.dom.foreground.style.transform = '';
    this.#moved = false;
  }

  /** Before anything else than the window changes. */
  end(): void {
    this.#drawn = null;
  }

  /** Has vis draw where all has been moved. */
  rest(): void {
    if (this.#moved) this.#inside?._origRedraw();
  }

  destroy(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  readonly #inNextFrame = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      if (!this.#move()) this.#inside?._origRedraw();
    });
  };

  /** Whether it could be done. */
  #move(): boolean {
    if (!this.#inside || !this.#drawn) return false;
    const { range, props, itemSet } = this.#inside;
    const length = range.end - range.start;
    const by = (this.#drawn.start - range.start) / length;
    if (Math.abs(this.#drawn.end - this.#drawn.start - length) > SAME * length) return false;
    if (Math.abs(by) > BEYOND) return false;
    itemSet.dom.foreground.style.transform = `translateX(${String(by * props.center.width)}px)`;
    this.#moved = true;
    this.#onMoved();
    return true;
  }
}
