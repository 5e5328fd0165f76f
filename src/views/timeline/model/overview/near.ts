import { daysIn, padded, type Stretch, union } from '../stretch.ts';

/** Of the story's length, before it and after it. */
const AIR = 0.25;
/** Of an axis that is longer by so much, the story would be a sliver. */
const SLIVER = 4;

/**
 * What the overview is of: the whole axis, unless a few events of long ago make the story a sliver of it. Then the story with
 * some air, and what is in view beyond.
 */
export function nearOf(bounds: Stretch, story: Stretch, view: Stretch): Stretch {
  const { start, end } = padded(story, AIR);
  const near = { start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) };
  return daysIn(near) * SLIVER >= daysIn(bounds) ? bounds : union(near, view);
}
