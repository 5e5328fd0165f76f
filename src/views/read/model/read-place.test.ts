import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#domain/event-table.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { readPlace } from './read-place.ts';

const { events } = timelineOf(`
  1948 background "Before"
  2025-04-02 strike "Strikes"
  2025-04-09 talks "Dinner" follows=meeting
  2025-04-09 talks "Meeting"
  2025-07 visit "A visit"
  unknown statement "Words"
`);

/** Any of them, in order, at least one. */
const read = fc.subarray([...events], { minLength: 1 });

function placeAt(shown: readonly EventRow[], at: number) {
  const event = shown[at];
  if (!event) throw new Error('no event');
  return readPlace(shown, event);
}

function walk(shown: readonly EventRow[], way: 'next' | 'previous'): readonly string[] {
  const met: string[] = [];
  let event = (way === 'next' ? shown[0] : shown.at(-1)) ?? null;
  while (event) {
    met.push(event.id);
    event = readPlace(shown, event)[way];
  }
  return met;
}

describe('readPlace', () => {
  it('goes by date, then by what follows what; undated events come last, as in the list', () => {
    expect(walk(events, 'next')).toEqual(['before', 'strikes', 'meeting', 'dinner', 'a-visit', 'words']);
    expect(placeAt(events, 0)).toMatchObject({ at: 1, total: 6, previous: null });
    expect(placeAt(events, 5)).toMatchObject({ at: 6, total: 6, next: null });
  });

  it('has the nearest events beside one that is not read', () => {
    const [first, second, third] = events;
    if (!first || !second || !third) throw new Error('no events');
    expect(readPlace([first, third], second)).toEqual({ at: null, total: 2, previous: first, next: third });
  });

  it('meets every event once, from end to end, either way', () => {
    fc.assert(
      fc.property(read, (shown) => {
        const ids = shown.map(({ id }) => id);
        expect(walk(shown, 'next')).toEqual(ids);
        expect(walk(shown, 'previous')).toEqual(ids.toReversed());
      }),
    );
  });

  it('leads back with previous from where next has led', () => {
    fc.assert(
      fc.property(read, fc.nat(), (shown, any) => {
        const at = any % shown.length;
        const { next } = placeAt(shown, at);
        if (next) expect(readPlace(shown, next).previous).toBe(shown[at]);
        else expect(at).toBe(shown.length - 1);
      }),
    );
  });
});
