import { reachOf } from '../reach.ts';
import { meets, type Stretch } from '../stretch.ts';
import type { ShownEvents, ShownRows } from './spread.ts';

/** How many of the shown events lie or may lie in view, each once. O(events that are shown). */
export function inViewOf(shown: ShownEvents, view: Stretch): number {
  if ('rows' in shown) return rowsInView(shown, view);
  return shown.filter(({ date }) => {
    const reach = reachOf(date);
    return reach !== null && meets(reach, view);
  }).length;
}

function rowsInView({ days: { start, end }, rows }: ShownRows, view: Stretch): number {
  let count = 0;
  for (const row of rows) {
    const reach = { start: start[row] ?? 0, end: end[row] ?? 0 };
    // Of an event without a date, the one is the other.
    if (reach.start < reach.end && meets(reach, view)) count++;
  }
  return count;
}
