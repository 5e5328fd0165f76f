/** What a slider tells of its handle: days, in numbers and in words. */
import { assertNever } from '#base/assert-never.ts';
import { dayWords } from '#domain/day-words.ts';
import type { Limits } from '../model/bounds.ts';
import { stretchWords } from '../model/names.ts';
import { dayOf, type Handle } from '../model/overview/moved.ts';
import { dayRangeOf, daysIn, type Stretch } from '../model/stretch.ts';

interface HandleValue {
  /** A day number; least ≤ value ≤ most. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly text: string;
}

export function handleValue(handle: Handle, window: Stretch, { bounds, closest }: Limits): HandleValue {
  const day = dayOf(window, handle);
  const { from, to } = dayRangeOf(bounds);
  switch (handle) {
    case 'window':
      return told(day, from, Math.round(bounds.end - daysIn(window)), stretchWords(window));
    case 'start':
      return told(day, from, Math.round(window.end - closest), dayWords(day));
    case 'end':
      return told(day, Math.round(window.start + closest) - 1, to, dayWords(day));
    default:
      return assertNever(handle);
  }
}

/** A window comes back from the drawing in whole milliseconds, which may be a hair outside of its limits. */
function told(value: number, least: number, most: number, text: string): HandleValue {
  return { value, least: Math.min(least, value), most: Math.max(most, value), text };
}
