/** A timeline of many events, some of which a filter leaves out, and a window on it. */
import fc from 'fast-check';
import { manyEvents } from './many-events.ts';

export const narrowedWindows = fc
  .tuple(manyEvents, fc.integer({ min: -9000, max: 20_400 }), fc.integer({ min: 5, max: 9000 }), fc.nat(3))
  .map(([text, start, length, left]) => ({
    text,
    view: { start, end: start + length },
    isShown: (row: number): boolean => row % 4 !== left,
  }));
