import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '#testing/timeline-of.ts';
import { neighbours } from '../neighbours.ts';
import { rowPlace, rowsAround } from './row-place.ts';

const { events } = timelineOf(`
  1948 background "Before"
  2025-04-02 strike "Strikes"
  2025-04-09 talks "Meeting"
  2025-04-09 talks "Dinner" follows=meeting
  2025-07 visit "A visit"
  unknown statement "Words"
`);

const shown = fc.subarray([...events]);
const any = fc.constantFrom(...events);
const rowsOf = (some: typeof events) => Uint32Array.from(some, ({ row }) => row);

describe('rowPlace', () => {
  it('is that of the events that the rows are', () => {
    fc.assert(
      fc.property(shown, any, (some, event) => {
        const { previous, next, at, total } = rowPlace(rowsOf(some), event.row);
        const beside = neighbours(some, event);
        expect([previous, next]).toEqual([beside.previous?.row ?? null, beside.next?.row ?? null]);
        expect(at).toBe(some.includes(event) ? some.indexOf(event) + 1 : null);
        expect(total).toBe(some.length);
      }),
    );
  });
});

describe('rowsAround', () => {
  it('has as many to either side as there are, up to the number asked for', () => {
    const rows = Uint32Array.of(2, 4, 6, 8, 10);
    expect([...rowsAround(rows, 6, 1)]).toEqual([4, 6, 8]);
    expect([...rowsAround(rows, 5, 1)]).toEqual([4, 6]);
    expect([...rowsAround(rows, 2, 2)]).toEqual([2, 4, 6]);
    expect([...rowsAround(rows, 11, 2)]).toEqual([8, 10]);
    expect([...rowsAround(Uint32Array.of(), 3, 2)]).toEqual([]);
  });
});
