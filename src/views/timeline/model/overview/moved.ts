/** How the window is moved by its handles: within its limits, and never narrower than the drawing can show. */
import { assertNever } from '#base/assert-never.ts';
import type { Limits } from '../bounds.ts';
import { dayRangeOf, type Stretch } from '../stretch.ts';

/** What of the window can be taken hold of: all of it, or one of its edges. In the order of the Tab key. */
export const HANDLES = ['window', 'start', 'end'] as const;
export type Handle = (typeof HANDLES)[number];

/**
 * Later by so many days, or earlier where that is negative; as far as the limits let it.
 * @param window within the limits; infinite `days` lead to them
 */
export function movedBy(window: Stretch, handle: Handle, days: number, { bounds, closest }: Limits): Stretch {
  const { start, end } = window;
  switch (handle) {
    case 'window': {
      const by = between(days, bounds.start - start, bounds.end - end);
      return { start: start + by, end: end + by };
    }
    case 'start':
      return { start: between(start + days, bounds.start, end - closest), end };
    case 'end':
      return { start, end: between(end + days, start + closest, bounds.end) };
    default:
      return assertNever(handle);
  }
}

/** With the handle on a day, as `dayOf` tells it. */
export function movedTo(window: Stretch, handle: Handle, day: number, limits: Limits): Stretch {
  const stands = handle === 'end' ? window.end - 1 : window.start;
  return movedBy(window, handle, day - stands, limits);
}

/** The day that a handle stands on: the last one in view for the end, else the first. */
export function dayOf(window: Stretch, handle: Handle) {
  const { from, to } = dayRangeOf(window);
  return handle === 'end' ? to : from;
}

/** The same length, with the day in its middle as far as the limits let it. */
export function centredOn(window: Stretch, day: number, limits: Limits): Stretch {
  return movedBy(window, 'window', day - (window.start + window.end) / 2, limits);
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
