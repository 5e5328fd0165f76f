import { daysIn, padded, type Stretch, union, zoomed } from '../model/stretch.ts';

const AIR = 0.04;
/** Days: about less there is nothing to see around an event. */
const LEAST = 28;

/**
 * Where a press on what lies outside leads: to these days alone, if they are fewer than are in view, for beside many years some months
 * would be a sliver; else to them and what is in view.
 */
export function outsideView(reach: Stretch, view: Stretch): Stretch {
  const [length, seen] = [daysIn(reach), daysIn(view)];
  if (length >= seen) return padded(union(reach, view), AIR);
  return padded(zoomed(reach, Math.max(1, Math.min(LEAST, seen) / length)), AIR);
}
