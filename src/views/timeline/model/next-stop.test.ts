import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneStops, nextStop, type Stop } from './next-stop.ts';
import { type Move, MOVES } from './walk-lanes.ts';

const LANES: readonly LaneStops[] = [
  { lane: 'strike', stops: [at('t4', 2), at('damascus', 106)] },
  { lane: 'empty', stops: [] },
  { lane: 'talks', stops: [at('dinner', 9), at('baku', 9, 10), at('later', 100)] },
];

function at(event: string, day: number, row = day) {
  return { event, day, row };
}

/** Where a key leads, pressed until it leads no farther. */
function wayOf(lanes: readonly LaneStops[], from: Stop | null, move: Move): readonly (Stop | null)[] {
  const way = [from];
  for (;;) {
    const next = nextStop(lanes, way.at(-1) ?? null, move);
    if (next?.event === way.at(-1)?.event) return way;
    way.push(next);
  }
}

describe('nextStop', () => {
  it('goes by date through all lanes, and stays at the first and the last event of all', () => {
    const way = wayOf(LANES, { lane: 'strike', event: 't4' }, 'ArrowRight');
    expect(way.map((stop) => stop?.event)).toEqual(['t4', 'dinner', 'baku', 'later', 'damascus']);
    expect(wayOf(LANES, { lane: 'strike', event: 'damascus' }, 'ArrowLeft')).toEqual(way.toReversed());
  });

  it('comes once to an event of several lanes: in the reader’s own, else in the first', () => {
    const lanes = [
      { lane: 'israel', stops: [at('strike', 1), at('talks', 2), at('vote', 4)] },
      { lane: 'syria', stops: [at('talks', 2), at('visit', 3), at('vote', 4)] },
    ];
    expect(wayOf(lanes, { lane: 'israel', event: 'strike' }, 'ArrowRight')).toEqual([
      { lane: 'israel', event: 'strike' },
      { lane: 'israel', event: 'talks' },
      { lane: 'syria', event: 'visit' },
      { lane: 'syria', event: 'vote' },
    ]);
  });

  it('goes to the first and last of the lane', () => {
    expect(nextStop(LANES, { lane: 'talks', event: 'baku' }, 'Home')?.event).toBe('dinner');
    expect(nextStop(LANES, { lane: 'talks', event: 'baku' }, 'End')?.event).toBe('later');
  });

  it('goes to the nearest day of the next lane that has events', () => {
    expect(nextStop(LANES, { lane: 'talks', event: 'later' }, 'ArrowUp')).toEqual({
      lane: 'strike',
      event: 'damascus',
    });
    expect(nextStop(LANES, { lane: 'strike', event: 't4' }, 'ArrowDown')).toEqual({
      lane: 'talks',
      event: 'dinner',
    });
    expect(nextStop(LANES, { lane: 'strike', event: 't4' }, 'ArrowUp')).toEqual({
      lane: 'strike',
      event: 't4',
    });
  });

  it('begins with the first when it is nowhere, or where it was has gone', () => {
    expect(nextStop(LANES, null, 'ArrowRight')).toEqual({ lane: 'strike', event: 't4' });
    expect(nextStop(LANES, { lane: 'talks', event: 'gone' }, 'End')).toEqual({ lane: 'strike', event: 't4' });
    expect(nextStop([], null, 'Home')).toBeNull();
  });

  it('never leads anywhere but to an event', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 30 }), (moves) => {
        const end = moves.reduce<ReturnType<typeof nextStop>>(
          (stop, move) => nextStop(LANES, stop, move),
          null,
        );
        const lane = LANES.find((each) => each.lane === end?.lane);
        expect(moves.length === 0 || lane?.stops.some(({ event }) => event === end?.event)).toBe(true);
      }),
    );
  });
});
