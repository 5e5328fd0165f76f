import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneStops, nextStop } from './next-stop.ts';
import { MOVES } from './walk-lanes.ts';

const LANES: readonly LaneStops[] = [
  { lane: 'strike', stops: [at('t4', 2), at('damascus', 106)] },
  { lane: 'empty', stops: [] },
  { lane: 'talks', stops: [at('dinner', 9), at('baku', 9), at('later', 100)] },
];

function at(event: string, day: number) {
  return { event, day };
}

describe('nextStop', () => {
  it('goes along a lane by date, and stays at its ends', () => {
    expect(nextStop(LANES, { lane: 'talks', event: 'dinner' }, 'ArrowRight')?.event).toBe('baku');
    expect(nextStop(LANES, { lane: 'talks', event: 'baku' }, 'ArrowLeft')?.event).toBe('dinner');
    expect(nextStop(LANES, { lane: 'talks', event: 'later' }, 'ArrowRight')?.event).toBe('later');
    expect(nextStop(LANES, { lane: 'talks', event: 'dinner' }, 'ArrowLeft')?.event).toBe('dinner');
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
