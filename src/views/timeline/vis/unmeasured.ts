/**
 * vis measures lanes and items with each frame, and each time the browser has to lay out the page at once. Lanes stay as they
 * are until data or width change, and items have no size of their own (`contain` in vis-plot.css): what vis would find is told it.
 */
import type { Timeline } from 'vis-timeline/esnext';
import { type Group, type Insides, insidesOf, type Item } from './insides.ts';

const NO_SIZE = { content: { width: 0 }, box: { height: 0 } };

export class Unmeasured {
  readonly #inside: Insides | null;
  readonly #known = new WeakSet<Group | Item | HTMLElement>();
  #steady = false;

  constructor(timeline: Timeline) {
    this.#inside = insidesOf(timeline);
  }

  /** To be called when vis has drawn, and would not draw again for its sizes. */
  drawn(): void {
    if (this.#inside) this.#spareFrame(this.#inside.itemSet.dom.frame);
    for (const group of Object.values(this.#inside?.itemSet.groups ?? {})) this.#spareGroup(group);
    this.#steady = true;
  }

  /** Before data or width change. */
  end(): void {
    this.#steady = false;
  }

  /** After items have come, and before they are drawn. */
  spareItems(): void {
    for (const item of Object.values(this.#inside?.itemSet.items ?? {})) {
      if (this.#known.has(item)) continue;
      this.#known.add(item);
      item._getDomComponentsSizes = () => {
        // Else vis would cut what stands out of an item, and measure each again with every frame.
        item.overflow = true;
        item.whiteSpace = false;
        return NO_SIZE;
      };
    }
  }

  /** Around all lanes: as wide as it was. */
  #spareFrame(frame: HTMLElement): void {
    if (this.#known.has(frame)) return;
    this.#known.add(frame);
    let width = frame.offsetWidth;
    Object.defineProperty(frame, 'offsetWidth', {
      get: () => {
        if (!this.#steady) width = Math.round(frame.getBoundingClientRect().width);
        return width;
      },
    });
  }

  #spareGroup(group: Group): void {
    if (this.#known.has(group)) return;
    this.#known.add(group);
    const place = group._calculateGroupSizeAndPosition.bind(group);
    const resize = group._didResize.bind(group);
    group._calculateGroupSizeAndPosition = () => {
      if (!this.#steady) place();
    };
    group._didResize = (resized, height) =>
      this.#steady && group.height === height ? resized : resize(resized, height);
  }
}
