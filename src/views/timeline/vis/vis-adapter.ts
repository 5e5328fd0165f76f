/**
 * The only place that knows vis-timeline: it moves the items while a hand moves the axis, and nothing else. Rows, labels,
 * clusters and the ruler are the model's; elements are ours and stay the same ones as long as they stand for the same.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { MS_PER_DAY } from '#domain/calendar.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { type Chart, type ChartItem, near } from '../model/chart.ts';
import type { Stretch } from '../model/stretch.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { dragGuard, honestCancel, wheelPan } from './gestures.ts';
import { elementOf, type ItemElement, update } from './item-element.ts';
import { quietly } from './quietly.ts';
import { Ruler } from './ruler.ts';
import {
  drop,
  put,
  sameGroup,
  sameItem,
  visGroup,
  type VisGroup,
  visItem,
  type VisItem,
} from './vis-data.ts';
import { FIXED_OPTIONS, limitOptions, type Limits } from './vis-options.ts';

export interface VisState extends Limits {
  readonly chart: Chart;
  readonly hrefs: Hrefs;
  readonly selected: string | null;
  /** Key of the item that Tab leads to. */
  readonly tabStop: string | null;
}

/** Movement has come to rest when the axis has stood still for so many milliseconds. */
const REST = 120;
const ANIMATION = { animation: { duration: 200, easingFunction: 'easeInOutQuad' } } as const;

interface Mounted {
  readonly timeline: Timeline;
  readonly focus: FocusKeeper;
  readonly leave: () => void;
  readonly limits: Limits;
  readonly width: number;
}

export class VisAdapter {
  readonly #items = new DataSet<VisItem>();
  readonly #groups = new DataSet<VisGroup>();
  readonly #elements = new Map<string, ItemElement>();
  #mounted: Mounted | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** Draws into `host`. `onRest` tells where the axis stands after each movement. */
  mount(host: HTMLElement, state: VisState, onRest: (view: Stretch) => void): void {
    this.#fill(state);
    const ruler = new Ruler(host);
    const focus = new FocusKeeper(host);
    const plot = document.createElement('div');
    plot.className = 'plot-lanes vis-plot';
    host.append(plot);
    const timeline = new Timeline(plot, this.#items, this.#groups, {
      ...FIXED_OPTIONS,
      ...limitOptions(state),
      template: (item: { readonly id: string }) => this.#elements.get(item.id)?.root ?? '',
    });
    // With `start` and `end` as options the first drawing would wait for a later redraw; without, and once drawn, vis would fit
    // all items into view. This tells it that it has done so (not public: the version is pinned, a test looks).
    Object.assign(timeline, { initialFitDone: true });
    const { view, width } = state.chart;
    timeline.setWindow(view.start * MS_PER_DAY, view.end * MS_PER_DAY, { animation: false });
    timeline.on('rangechange', () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => {
        onRest(viewOf(timeline));
      }, REST);
    });
    timeline.on('changed', () => {
      ruler.draw(viewOf(timeline), plot.clientWidth);
      focus.settle();
    });
    ruler.draw(view, width);
    const stops = [honestCancel(host), dragGuard(host, timeline), wheelPan(plot, timeline)];
    const leave = () => {
      for (const stop of stops) stop();
      focus.destroy();
      timeline.destroy();
      plot.remove();
      ruler.destroy();
    };
    this.#mounted = { timeline, focus, leave, limits: state, width };
  }

  /** Brings lanes and items up to date by difference. Does not move the axis. */
  update(state: VisState): void {
    if (!this.#mounted) return;
    const { timeline, focus, limits, width } = this.#mounted;
    this.#mounted = { ...this.#mounted, limits: state, width: state.chart.width };
    if (limits.bounds !== state.bounds || limits.closest !== state.closest)
      timeline.setOptions(limitOptions(state));
    quietly(timeline, () => {
      this.#fill(state);
    });
    if (width !== state.chart.width) timeline.redraw();
    focus.settle();
  }

  moveTo({ start, end }: Stretch, smoothly: boolean): void {
    const options = smoothly ? ANIMATION : { animation: false };
    this.#mounted?.timeline.setWindow(start * MS_PER_DAY, end * MS_PER_DAY, options);
  }

  /** Gives focus to an item, as soon as it is drawn. */
  focus(key: string): void {
    this.#mounted?.focus.await(key);
  }

  destroy(): void {
    clearTimeout(this.#rest);
    this.#mounted?.leave();
    this.#mounted = null;
    this.#elements.clear();
    this.#items.clear();
    this.#groups.clear();
  }

  #fill(state: VisState): void {
    const { lanes, view } = state.chart;
    const drawn = lanes.map((lane) => ({ lane, items: near(lane.items, view) }));
    this.#fillElements(
      drawn.flatMap(({ items }) => items),
      state,
    );
    const groups = lanes.map(visGroup);
    const items = drawn.flatMap(({ lane, items: held }) => held.map((item) => visItem(item, lane)));
    put(this.#groups, groups, sameGroup);
    drop(this.#items, items);
    put(this.#items, items, sameItem);
    drop(this.#groups, groups);
  }

  #fillElements(items: readonly ChartItem[], { hrefs, selected, tabStop }: VisState): void {
    for (const item of items) {
      const element = this.#elements.get(item.key) ?? elementOf(item);
      this.#elements.set(item.key, element);
      const id = item.kind === 'event' ? item.event.id : null;
      update(element, item, hrefs, {
        selected: id !== null && id === selected,
        tabStop: item.key === tabStop,
      });
    }
    const kept = new Set(items.map(({ key }) => key));
    for (const key of this.#elements.keys()) if (!kept.has(key)) this.#elements.delete(key);
  }
}

function viewOf(timeline: Timeline): Stretch {
  const { start, end } = timeline.getWindow();
  return { start: start.valueOf() / MS_PER_DAY, end: end.valueOf() / MS_PER_DAY };
}
