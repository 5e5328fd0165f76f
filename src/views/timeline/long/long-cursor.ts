/** Where the keyboard is in the drawing of a large dataset, or was when focus left. */
import type { Press } from '../mirror.ts';
import { type LevelChart, type LevelItem, levelKey } from '../model/levels/level-chart.ts';
import { rowsOf } from '../model/levels/gathered.ts';
import { placeOf } from '../model/levels/lane-counts.ts';
import type { LevelLane } from '../model/levels/level-lanes.ts';
import { type LevelStop, nextLevelStop, pageLevelStop } from '../model/levels/walk.ts';
import type { ShownRows } from '../model/overview/spread.ts';
import { leastBy } from '../model/least-by.ts';
import { daysIn, meets, type Stretch } from '../model/stretch.ts';
import type { View } from '../use-view.ts';
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

/** The first by date of the events that lie wholly in a stretch. O(rows that are shown). */
export function firstLevelIn(
  lanes: readonly LevelLane[],
  { days, rows }: ShownRows,
  stretch: Stretch,
): LevelStop | null {
  let [first, least] = [-1, Infinity];
  for (const row of rows) {
    const [start, end, anchor] = [days.start[row] ?? 0, days.end[row] ?? 0, days.anchor[row] ?? 0];
    const isWithin = start < end && start >= stretch.start && end <= stretch.end;
    if (isWithin && anchor < least) [first, least] = [row, anchor];
  }
  const lane = lanes.find((each) => placeOf(each, first) !== null);
  return lane ? { lane: lane.id, row: first } : null;
}

/** Takes cursor and focus to an event, wherever the axis is; among what is gathered, the one under the cursor is drawn by itself. */
export function levelLand(
  stop: LevelStop,
  { setCursor, focus }: Pick<View, 'focus'> & { readonly setCursor: (cursor: LevelStop) => void },
): void {
  setCursor(stop);
  focus(levelKey(stop.lane, stop.row));
}

/** The one item that Tab leads to: the cursor's, else the open event's, else the earliest in view, or what it is gathered in. */
export function levelTabStop(
  chart: LevelChart,
  cursor: LevelStop | null,
  selected: number | null,
): string | null {
  const found = chart.lanes.flatMap(({ lane, items }) => items.map((item) => ({ lane, item })));
  const inView = found.filter(({ item }) => meets(item.reach, chart.view));
  const items = inView.map(({ item }) => item);
  const at = cursor && items.find(({ key }) => key === levelKey(cursor.lane, cursor.row));
  const events = items.filter((item) => item.kind === 'event');
  const open = events.find(({ event }) => event.row === selected);
  const earliest = leastBy(inView, (each) => firstRow(each, chart) ?? Infinity);
  return (at ?? open ?? earliest?.item)?.key ?? null;
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
    first: () => pageLevelStop(lanes(), null, 'PageDown', { ...window, end: window.start }),
  });
}
