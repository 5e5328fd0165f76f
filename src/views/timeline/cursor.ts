/** Where the keyboard is in the drawing, or was when focus left. */
import type { KeyboardEvent } from 'react';
import type { Chart, ChartItem } from './model/chart.ts';
import { type LaneStops, nextStop, type Stop } from './model/next-stop.ts';
import { MOVES } from './model/walk-lanes.ts';
import { anchorOf, reachOf } from './model/reach.ts';
import { meets } from './model/stretch.ts';

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

export function stopsOf(chart: Chart): readonly LaneStops[] {
  return chart.lanes.map(({ lane }) => ({
    lane: lane.id,
    stops: lane.events.flatMap((event) => {
      const reach = reachOf(event.date);
      return reach ? [{ event: event.id, day: anchorOf(event.date, reach) }] : [];
    }),
  }));
}

export function dayOf(stops: readonly LaneStops[], stop: Stop): number | null {
  const lane = stops.find((each) => each.lane === stop.lane);
  return lane?.stops.find(({ event }) => event === stop.event)?.day ?? null;
}

/** The one item that Tab leads to: the cursor's, else the open event's, else the first in view, rather an event than a cluster. */
export function tabStopOf(chart: Chart, cursor: Stop | null, selected: string | null): string | null {
  const items = chart.lanes.flatMap((lane) => lane.items).filter(({ reach }) => meets(reach, chart.view));
  const events = items.filter((item) => item.kind === 'event');
  const at = cursor ? events.find(({ key }) => key === keyOf(cursor)) : undefined;
  const open = events.find(({ event }) => event.id === selected);
  return (at ?? open ?? events[0] ?? items[0])?.key ?? null;
}

/**
 * Where an arrow key leads; undefined for any other key. It leads on from the cursor, to which focus may still be on its way while
 * the axis moves; from a cluster, to its first event.
 */
export function moveBy(event: KeyboardEvent, chart: Chart, cursor: Stop | null): Stop | null | undefined {
  const move = MOVES.find((key) => key === event.key);
  if (!move || !(event.target instanceof Element)) return undefined;
  const at = stopAt(event.target, chart);
  return event.target.closest('[data-cluster-size]') ? at : nextStop(stopsOf(chart), cursor ?? at, move);
}
