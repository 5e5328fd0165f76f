import { axisFigure, rulesFigure } from '../drawing/axis-figure.ts';
import { toDom } from '../drawing/to-dom.ts';
import { axisOf } from '../model/axis.ts';
import type { Stretch } from '../model/stretch.ts';

/** Our own ruler in the place of vis's: names that stay in view, and days in whose columns the shapes stand. */
export class Ruler {
  readonly #layer = document.createElement('div');
  #drawn = '';

  constructor(host: HTMLElement) {
    this.#layer.className = 'ruler';
    host.append(this.#layer);
  }

  /** Cheap when nothing has changed: it is called with every frame. */
  draw(view: Stretch, width: number): void {
    const drawn = `${String(view.start)} ${String(view.end)} ${String(width)}`;
    if (drawn === this.#drawn || width === 0) return;
    this.#drawn = drawn;
    const axis = axisOf(view, width);
    this.#layer.replaceChildren(toDom(rulesFigure(axis, view)), toDom(axisFigure(axis, view, [width])));
  }

  destroy(): void {
    this.#layer.remove();
  }
}
