import type { EventDate } from '#domain/event-date.ts';
import type { Stretch } from '../stretch.ts';

/**
 * The days on any of which the shape may stand: all of "some day within", those of the beginning of what lasted, or of its end if only
 * that is known. Density is spread over them evenly: to count an event in the middle of its days would draw a burst that nobody tells of.
 */
export function standingOf(date: EventDate, reach: Stretch): Stretch {
  if (date.kind !== 'span') return reach;
  const told = date.from ?? date.to;
  return told ? { start: told.earliest, end: told.latest + 1 } : reach;
}
