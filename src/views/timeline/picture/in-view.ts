/** What of a chart lies in the window that a picture shows. */
import type { EventRow } from '#domain/event-table.ts';
import type { Chart, ChartItem, LaneChart } from '../model/chart.ts';
import { meets, type Stretch } from '../model/stretch.ts';

export function itemsIn({ items }: LaneChart, view: Stretch): readonly ChartItem[] {
  return items.filter(({ reach }) => meets(reach, view));
}

export function eventsOf(item: ChartItem): readonly EventRow[] {
  return item.kind === 'event' ? [item.event] : item.events;
}

/** As many as are drawn or counted in the lane. */
export function countIn(lane: LaneChart, view: Stretch): number {
  return new Set(itemsIn(lane, view).flatMap(eventsOf)).size;
}

/** Lanes without a mark are left out: the window has nothing of theirs. */
export function lanesIn({ lanes, view }: Chart): readonly LaneChart[] {
  return lanes.filter((lane) => countIn(lane, view) > 0);
}
