/** Where the keyboard is in the drawing, or was when focus left. */
import type { Press } from './mirror.ts';
import type { Chart, ChartItem } from './model/chart.ts';
import { leastBy } from './model/least-by.ts';
import { type LaneStops, nextStop, pageStop, type Stop } from './model/next-stop.ts';
import { anchorOf, reachOf } from './model/reach.ts';
import { meets, type Stretch } from './model/stretch.ts';
import type { View } from './use-view.ts';
import { walkBy } from './walk-by.ts';

export function keyOf({ lane, event }: Stop): string {
  return `${lane}/${event}`;
}

/** The event, or the first of the cluster, that an element of the drawing stands for. */
export function stopAt(element: Element, chart: Chart): Stop | null {
  const found = itemAt(element, chart);
  return found && { lane: found.lane, event: firstOf(found.item) };
}

/** The day under the shape that an element of the drawing shows: at the plot's edge, where a date reaches over it, not its own middle. */
export function dayUnder(element: Element, chart: Chart): number | null {
  const item = itemAt(element, chart)?.item;
  if (!item) return null;
  return item.kind === 'cluster'
    ? item.days.start
    : item.reach.start + item.at * (item.reach.end - item.reach.start);
}

function itemAt(element: Element, chart: Chart): { readonly lane: string; readonly item: ChartItem } | null {
  const key = element.closest<HTMLElement>('[data-key]')?.dataset['key'];
  for (const { lane, items } of chart.lanes) {
    const item = items.find((each) => each.key === key);
    if (item) return { lane: lane.id, item };
  }
  return null;
}

function firstOf(item: ChartItem): string {
  return item.kind === 'event' ? item.event.id : (item.events[0]?.id ?? '');
}

function stopsOf(chart: Chart): readonly LaneStops[] {
  return chart.lanes.map(({ lane }) => ({
    lane: lane.id,
    stops: lane.events.flatMap((event) => {
      const reach = reachOf(event.date);
      return reach ? [{ event: event.id, day: anchorOf(event.date, reach), row: event.row }] : [];
    }),
  }));
}

/** The first by date of the events that lie wholly in a stretch. */
export function firstIn({ lanes }: Chart, stretch: Stretch): Stop | null {
  const found = lanes.flatMap(({ lane }) => {
    const event = lane.events.find(({ date }) => isWithin(reachOf(date), stretch));
    return event ? [{ lane: lane.id, event }] : [];
  });
  const [first] = found.toSorted((a, b) => a.event.row - b.event.row);
  return first ? { lane: first.lane, event: first.event.id } : null;
}

function isWithin(reach: Stretch | null, { start, end }: Stretch): boolean {
  return reach !== null && reach.start >= start && reach.end <= end;
}

/** The one item that Tab leads to: the cursor's, else the open event's, else the earliest in view, or the cluster that it is counted in. */
export function tabStopOf(chart: Chart, cursor: Stop | null, selected: string | null): string | null {
  const items = chart.lanes.flatMap((lane) => lane.items).filter(({ reach }) => meets(reach, chart.view));
  const events = items.filter((item) => item.kind === 'event');
  const at = cursor ? events.find(({ key }) => key === keyOf(cursor)) : undefined;
  const open = events.find(({ event }) => event.id === selected);
  return (at ?? open ?? leastBy(items, rowOf))?.key ?? null;
}

/** The place in the order of all of the event, or of the first of the cluster. */
function rowOf(item: ChartItem): number {
  return (item.kind === 'event' ? item.event : item.events[0])?.row ?? Infinity;
}

interface Landing extends Pick<View, 'focus'> {
  readonly setCursor: (cursor: Stop) => void;
}

/** Takes cursor and focus to an event, wherever the axis is. */
export function land(stop: Stop, { setCursor, focus }: Landing): void {
  setCursor(stop);
  focus(keyOf(stop));
}

/** As `walkBy` has it. `window`: where the axis stands, or is on its way to. */
export function moveBy(
  press: Press,
  chart: Chart,
  cursor: Stop | null,
  window: Stretch,
): Stop | null | undefined {
  return walkBy<Stop>(press, cursor, {
    stopAt: (element) => stopAt(element, chart),
    next: (at, move) => nextStop(stopsOf(chart), at, move),
    page: (at, page) => pageStop(stopsOf(chart), at, page, window),
    first: () => pageStop(stopsOf(chart), null, 'PageDown', { ...window, end: window.start }),
  });
}
