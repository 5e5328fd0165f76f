import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf } from './label-room.ts';
import { parted } from './parted.ts';
import { CLUSTER_WIDTH, LABEL_START, place, type Placed, type Seat, SHAPE_ROOM, shapeEnd } from './place.ts';
import { inSight } from './seats.ts';

const SIGHT = { from: 300, to: 700 };

const seats = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 990 }), length: fc.integer({ min: 4, max: 120 }) }), {
    maxLength: 40,
  })
  .map((drawn) =>
    drawn
      .map(({ from, length }, i): Seat => {
        const [to, id] = [from + length, `s${String(i)}`];
        const anchor = inSight(from + length / 2, from, to, SIGHT);
        return { id, from, to, anchor, text: 200, wish: 200, pinned: false };
      })
      .sort((a, b) => a.from - b.from),
  );

const drawings = fc
  .tuple(seats, fc.integer({ min: 1, max: 3 }))
  .map(([drawn, rows]) => ({ drawn, placed: parted(place(drawn, rows), SIGHT) }));

function isWithin({ from, to }: Seat): boolean {
  return to > SIGHT.from && from < SIGHT.to;
}

describe('parted', () => {
  it('loses nobody, and gathers nothing in view with what is not', () => {
    fc.assert(
      fc.property(drawings, ({ drawn, placed }) => {
        expect(placed.flatMap((mark) => mark.seats.map(({ id }) => id)).sort()).toEqual(
          drawn.map(({ id }) => id).sort(),
        );
        for (const mark of placed) expect(new Set(mark.seats.map(isWithin)).size).toBe(1);
      }),
    );
  });

  it('keeps clusters, shapes and labels on their side of each edge', () => {
    fc.assert(
      fc.property(drawings, ({ placed }) => {
        const labels = labelsOf(placed, SIGHT);
        for (const mark of placed) {
          const { width = 0, side } = labels.get(mark) ?? {};
          const label = side === 'left' ? -LABEL_START - width : LABEL_START + width;
          const ends = width === 0 ? [] : [mark.anchor + label];
          const from = Math.min(mark.anchor - SHAPE_ROOM, ...ends);
          const to = Math.max(shapeEnd(mark), ...ends);
          const inView = mark.seats.some(isWithin);
          if (!inView) expect(to <= SIGHT.from || from >= SIGHT.to).toBe(true);
          else if (mark.seats.length > 1)
            expect([from, to].every((end) => end >= SIGHT.from && end <= SIGHT.to)).toBe(true);
        }
      }),
    );
  });

  it('draws no shape on a shape', () => {
    fc.assert(
      fc.property(drawings, ({ placed }) => {
        const inOrder = placed.toSorted((a, b) => a.row - b.row || a.anchor - b.anchor);
        inOrder.forEach((mark, i) => {
          const next = inOrder[i + 1];
          if (next?.row === mark.row)
            expect(next.anchor - SHAPE_ROOM).toBeGreaterThanOrEqual(shapeEnd(mark) - 1e-6);
        });
      }),
    );
  });

  it('leaves alone what is wholly in view or far from it', () => {
    const marks = [20, 400, 640, 900].map((anchor) => cluster(anchor));
    expect(parted(marks, SIGHT)).toEqual(marks);
  });
});

function cluster(anchor: number): Placed {
  const from = anchor - SHAPE_ROOM;
  const seat = { from: anchor - 4, to: anchor + 4, anchor, text: 50, wish: 50, pinned: false };
  const two = ['a', 'b'].map((id) => ({ id: `${id}${String(anchor)}`, ...seat }));
  return { seats: two, row: 0, from, to: from + CLUSTER_WIDTH, anchor };
}
