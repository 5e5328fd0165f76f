/**
 * The only place that knows vis-timeline: it moves the items while a hand moves the axis, and nothing else. Rows, labels,
 * clusters and the ruler are the model's; elements are ours and stay the same ones as long as they stand for the same.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { MS_PER_DAY } from '#domain/calendar.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { mirror } from '../mirror.ts';
import { arrivalsOf } from '../model/arrivals.ts';
import type { Limits } from '../model/bounds.ts';
import { near } from '../model/chart.ts';
import type { LevelItem } from '../model/levels/level-chart.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import { Arriving } from './arriving.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { dragGuard, honestCancel, wheelPan } from './gestures.ts';
import { elementOf, type ItemElement, update } from './item-element.ts';
import { Glide } from './glide.ts';
import { quietly } from './quietly.ts';
import { Ruler } from './ruler.ts';
import { Unmeasured } from './unmeasured.ts';
import {
  type DrawnLane,
  drop,
  put,
  sameGroup,
  sameItem,
  visGroup,
  type VisGroup,
  visItem,
  type VisItem,
} from './vis-data.ts';
import { FIXED_OPTIONS, limitOptions } from './vis-options.ts';

/** Something that is drawn under the items, with every frame. */
export interface Underlay {
  /** The result takes it out again. */
  readonly attach: (host: HTMLElement) => () => void;
  readonly draw: (view: Stretch, width: number) => void;
}

export interface DrawnChart {
  readonly lanes: readonly DrawnLane[];
  readonly view: Stretch;
  readonly width: number;
}

/** What the adapter tells. */
export interface VisEvents {
  /** Where the axis stands after each movement. */
  readonly onRest: (view: Stretch) => void;
  /** Where it is in the middle of one that has left what is laid out for it far behind. */
  readonly onStray?: ((view: Stretch) => void) | undefined;
}

export interface VisState extends Limits {
  readonly chart: DrawnChart;
  readonly underlay?: Underlay;
  readonly hrefs: Hrefs;
  readonly selected: string | null;
  /** Key of the item that Tab leads to. */
  readonly tabStop: string | null;
  /** Of all events that are shown, ascending: each is named with its place among them. */
  readonly rows: ArrayLike<number>;
}

/** Movement has come to rest when the axis has stood still for so many milliseconds. */
const REST = 120;
/** Milliseconds from the beginning of a movement, and from one telling to the next, in which it is not told that the axis strays. */
const PATIENCE = 600;
/** It strays when it shows so many times more or less than what was laid out, or nothing of it. */
const STRAYED = 3.5;
const ANIMATION = { animation: { duration: 200, easingFunction: 'easeInOutQuad' } } as const;

interface Mounted {
  readonly timeline: Timeline;
  readonly focus: FocusKeeper;
  readonly glide: Glide;
  readonly unmeasured: Unmeasured;
  readonly arriving: Arriving;
  readonly leave: () => void;
  readonly onRest: () => void;
  readonly limits: Limits;
  /** What is drawn. */
  readonly chart: DrawnChart;
}

export class VisAdapter {
  readonly #items = new DataSet<VisItem>();
  readonly #groups = new DataSet<VisGroup>();
  readonly #elements = new Map<string, ItemElement>();
  #mounted: Mounted | null = null;
  /** undefined at rest. */
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** When the axis may next be said to stray; null at rest. */
  #strayable: number | null = null;
  /** Where it stood when it was last drawn. */
  #seen: Stretch = { start: 0, end: 0 };
  readonly #followers = new Set<() => void>();

  mount(host: HTMLElement, state: VisState, events: VisEvents): void {
    this.#fill(state);
    const { underlay, chart } = state;
    const detach = underlay?.attach(host);
    const ruler = new Ruler(host);
    const focus = new FocusKeeper(host);
    const arriving = new Arriving(host);
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
    mirror().turn(timeline);
    const { view, width } = chart;
    this.#seen = view;
    timeline.setWindow(view.start * MS_PER_DAY, view.end * MS_PER_DAY, { animation: false });
    timeline.on('rangechange', () => {
      arriving.end();
      this.#awaitRest();
      if (events.onStray) this.#tellStray(viewOf(timeline), events.onStray);
    });
    const follow = () => {
      const [now, across] = [viewOf(timeline), this.#mounted?.chart.width ?? width];
      underlay?.draw(now, across);
      ruler.draw(now, across);
      focus.settle();
      this.#see(now);
    };
    const glide = new Glide(timeline, follow);
    const unmeasured = new Unmeasured(timeline);
    timeline.on('changed', () => {
      glide.drawn();
      unmeasured.drawn();
      follow();
      arriving.drawn();
    });
    underlay?.draw(view, width);
    ruler.draw(view, width);
    const stops = [honestCancel(host), dragGuard(host, timeline), wheelPan(plot, timeline)];
    const leave = () => {
      for (const stop of stops) stop();
      for (const part of [glide, arriving, focus, timeline]) part.destroy();
      plot.remove();
      ruler.destroy();
      detach?.();
    };
    const onRest = () => {
      glide.rest();
      events.onRest(viewOf(timeline));
    };
    this.#mounted = { timeline, focus, glide, unmeasured, arriving, leave, onRest, limits: state, chart };
  }

  /** Brings lanes and items up to date by difference. Does not move the axis. */
  update(state: VisState): void {
    if (!this.#mounted) return;
    const { timeline, focus, glide, unmeasured, arriving, limits, chart: last } = this.#mounted;
    const { chart } = state;
    this.#mounted = { ...this.#mounted, limits: state, chart };
    glide.end();
    unmeasured.end();
    if (limits.bounds !== state.bounds || limits.closest !== state.closest)
      timeline.setOptions(limitOptions(state));
    quietly(timeline, () => {
      this.#fill(state);
    });
    unmeasured.spareItems();
    // In the middle of a movement what comes stands in its place at once: the frames are the movement's.
    if (this.#rest === undefined) arriving.await(arrivalsOf(last, chart), this.#elements);
    if (last.width !== chart.width) timeline.redraw();
    // With the items, which vis draws in the next frame; and also when none of them has changed.
    requestAnimationFrame(() => {
      if (this.#mounted) state.underlay?.draw(viewOf(timeline), this.#mounted.chart.width);
    });
    focus.settle();
  }

  moveTo({ start, end }: Stretch, smoothly: boolean): void {
    const options = smoothly ? ANIMATION : { animation: false };
    // vis tells of a movement with its first step only: until then, the rest of the one before would be taken for the end of this.
    this.#awaitRest();
    this.#mounted?.timeline.setWindow(start * MS_PER_DAY, end * MS_PER_DAY, options);
  }

  /** Gives focus to an item, as soon as it is drawn. */
  focus(key: string): void {
    this.#mounted?.focus.await(key);
  }

  /** Where the axis stands: the same object until it is drawn elsewhere. */
  readonly seen = (): Stretch => this.#seen;

  /** Calls back with each frame that shows another stretch. The result ends it. */
  readonly follow = (moved: () => void): (() => void) => {
    this.#followers.add(moved);
    return () => {
      this.#followers.delete(moved);
    };
  };

  destroy(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#mounted?.leave();
    this.#mounted = null;
    this.#elements.clear();
    this.#items.clear();
    this.#groups.clear();
  }

  #awaitRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      this.#strayable = null;
      this.#mounted?.onRest();
    }, REST);
  }

  #see(now: Stretch): void {
    if (now.start === this.#seen.start && now.end === this.#seen.end) return;
    this.#seen = now;
    for (const moved of this.#followers) moved();
  }

  #tellStray(view: Stretch, onStray: (view: Stretch) => void): void {
    const now = performance.now();
    this.#strayable ??= now + PATIENCE;
    const laid = this.#mounted?.chart.view;
    if (now < this.#strayable || !laid || !strays(view, laid)) return;
    this.#strayable = now + PATIENCE;
    onStray(view);
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

  #fillElements(items: readonly LevelItem[], { hrefs, selected, tabStop, rows }: VisState): void {
    for (const item of items) {
      const element = this.#elements.get(item.key) ?? elementOf(item);
      this.#elements.set(item.key, element);
      const id = item.kind === 'event' ? item.event.id : null;
      update(element, item, hrefs, {
        selected: id !== null && id === selected,
        tabStop: item.key === tabStop,
        rows,
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

function strays(view: Stretch, laid: Stretch): boolean {
  const factor = daysIn(view) / daysIn(laid);
  return factor > STRAYED || factor < 1 / STRAYED || view.start >= laid.end || view.end <= laid.start;
}
