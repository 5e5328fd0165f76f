/** Where the keyboard is in the drawing of a large dataset, or was when focus left. */
import type { Press } from '../mirror.ts';
import { type LevelChart, type LevelItem, levelKey } from '../model/levels/level-chart.ts';
import { rowsOf } from '../model/levels/gathered.ts';
import type { LevelLane } from '../model/levels/level-lanes.ts';
import { type LevelStop, nextLevelStop, pageLevelStop } from '../model/levels/walk.ts';
import { daysIn, meets, type Stretch } from '../model/stretch.ts';
import { walkBy } from '../walk-by.ts';

export interface FoundItem {
  readonly lane: LevelLane;
  readonly item: LevelItem;
}

/** What an element of the drawing stands for. */
export function levelItemAt(element: Element, chart: LevelChart): FoundItem | null {
  const key = element.closest<HTMLElement>('[data-key]')?.dataset['key'];
  if (key === undefined) return null;
  for (const { lane, items } of chart.lanes) {
    const item = items.find((each) => each.key === key);
    if (item) return { lane, item };
  }
  return null;
}

/** The event, or the first of those that are gathered. */
function firstRow({ lane, item }: FoundItem, chart: LevelChart): number | null {
  switch (item.kind) {
    case 'event':
      return item.event.row;
    case 'cluster':
      return item.events[0]?.row ?? null;
    case 'gathered':
      return rowsOf(lane, item, chart.laid, 0, 1)[0] ?? null;
  }
}

export function levelStopAt(element: Element, chart: LevelChart): LevelStop | null {
  const found = levelItemAt(element, chart);
  const row = found && firstRow(found, chart);
  return found && row !== null ? { lane: found.lane.id, row } : null;
}

/** The day under the mark of an element: at the plot's edge, where a date reaches over it, not its own middle. */
export function levelDayUnder(element: Element, chart: LevelChart): number | null {
  const item = levelItemAt(element, chart)?.item;
  switch (item?.kind) {
    case undefined:
      return null;
    case 'cluster':
      return item.days.start;
    case 'gathered':
      return (item.reach.start + item.reach.end) / 2;
    case 'event':
      return item.reach.start + item.at * daysIn(item.reach);
  }
}

/** The one item that Tab leads to: the cursor's, else the open event's, else the first in view, rather an event than what is gathered. */
export function levelTabStop(
  chart: LevelChart,
  cursor: LevelStop | null,
  selected: number | null,
): string | null {
  const items = chart.lanes.flatMap((lane) => lane.items).filter(({ reach }) => meets(reach, chart.view));
  const at = cursor && items.find(({ key }) => key === levelKey(cursor.lane, cursor.row));
  const events = items.filter((item) => item.kind === 'event');
  const open = events.find(({ event }) => event.row === selected);
  return (at ?? open ?? events[0] ?? items[0])?.key ?? null;
}

/** As `walkBy` has it. `window`: where the axis stands, or is on its way to. */
export function levelMoveBy(
  press: Press,
  chart: LevelChart,
  cursor: LevelStop | null,
  window: Stretch,
): LevelStop | null | undefined {
  const lanes = () => chart.lanes.map(({ lane }) => lane);
  return walkBy<LevelStop>(press, cursor, {
    stopAt: (element) => levelStopAt(element, chart),
    next: (at, move) => nextLevelStop(lanes(), at, move),
    page: (at, page) => pageLevelStop(lanes(), at, page, window),
  });
}
