import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, type Seat } from './gather.ts';

/** In the middle of all, and as large as all together. */
function seatOf(group: readonly Seat[]): Seat {
  const mean = (of: (seat: Seat) => number) => group.reduce((sum, seat) => sum + of(seat), 0) / group.length;
  const radius = Math.sqrt(group.reduce((sum, seat) => sum + seat.radius ** 2, 0));
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), radius, kind: group[0]?.kind ?? '' };
}

function at(x: number, y: number, radius = 5, kind = ''): Seat {
  return { x, y, radius, kind };
}

describe('gather', () => {
  it('leaves alone what is far enough apart', () => {
    expect(gather([at(0, 0), at(30, 0)], seatOf, 24)).toEqual([[at(0, 0)], [at(30, 0)]]);
  });

  it('puts together what a pointer, or a finger, could not tell apart', () => {
    const seats = [at(0, 0), at(30, 0)];
    expect(gather(seats, seatOf, 44)).toEqual([seats]);
  });

  it('puts together what is drawn on one another, however far the middles are', () => {
    expect(gather([at(0, 0, 20), at(30, 0, 20)], seatOf, 24)).toHaveLength(1);
  });

  it('puts the closest together first', () => {
    const groups = gather([at(0, 0), at(20, 0), at(30, 0)], seatOf, 24);
    expect(groups.map((group) => group.length)).toEqual([1, 2]);
  });

  it('never puts together what is not of a kind', () => {
    expect(gather([at(0, 0), at(3, 0, 5, 'west')], seatOf, 24)).toHaveLength(2);
  });

  it('leaves no two groups on one another, and loses nothing', () => {
    const seat = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 18 }),
      kind: fc.constantFrom('', 'west'),
    });
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 25 }), fc.constantFrom(24, 44), (seats, apart) => {
        const groups = gather(seats, seatOf, apart);
        const drawn = groups.map(seatOf);
        expect(groups.flat().length).toBe(seats.length);
        expect(new Set(groups.flat())).toEqual(new Set(seats));
        for (const [row, one] of drawn.entries())
          for (const other of drawn.slice(row + 1))
            if (one.kind === other.kind)
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
                Math.max(apart, one.radius + other.radius),
              );
      }),
    );
  });
});
