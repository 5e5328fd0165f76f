import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsIn } from './label-room.ts';
import { LABEL_START, place, type Placed, type Seat, SHAPE_ROOM, shapeEnd } from './place.ts';

function seat(id: string, anchor: number, more: Partial<Seat> = {}): Seat {
  return { id, anchor, from: anchor - 4, to: anchor + 4, text: 100, wish: 100, pinned: false, ...more };
}

function shown(placed: readonly Placed[]) {
  return placed.map(({ seats, row }) => [seats.map(({ id }) => id).join('+'), row]);
}

const seats = fc
  .array(
    fc.record({
      anchor: fc.integer({ min: 0, max: 900 }),
      before: fc.integer({ min: 1, max: 120 }),
      after: fc.integer({ min: 1, max: 120 }),
      text: fc.integer({ min: 20, max: 400 }),
      pinned: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { maxLength: 40 },
  )
  .map((drawn) =>
    drawn
      .map(({ anchor, before, after, text, pinned }, i) =>
        seat(`s${String(i)}`, anchor, {
          from: anchor - before,
          to: anchor + after,
          text,
          wish: Math.min(300, text),
          pinned: pinned && i < 2,
        }),
      )
      .sort((a, b) => a.from - b.from),
  );
const rowCounts = fc.integer({ min: 1, max: 4 });

describe('place', () => {
  it('puts neighbours into different rows', () => {
    expect(shown(place([seat('a', 10), seat('b', 12)], 2))).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('makes a cluster where all rows are taken', () => {
    expect(shown(place([seat('a', 10), seat('b', 12), seat('far', 400)], 1))).toEqual([
      ['a+b', 0],
      ['far', 0],
    ]);
  });

  it('prefers the row where no label is cut', () => {
    const placed = place([seat('a', 10), seat('b', 60), seat('c', 300)], 2);
    expect(shown(placed)).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('leaves what is pinned on its day, and moves others aside', () => {
    const [pinned, other] = place([seat('a', 10), seat('open', 12, { pinned: true })], 1);
    expect(pinned).toMatchObject({ anchor: 12, seats: [{ id: 'open' }] });
    expect(other?.anchor).toBeGreaterThanOrEqual(12 + 2 * SHAPE_ROOM);
  });

  it('loses nobody, and clusters nothing that is pinned', () => {
    fc.assert(
      fc.property(seats, rowCounts, (drawn, rows) => {
        const placed = place(drawn, rows);
        expect(placed.flatMap((mark) => mark.seats.map(({ id }) => id)).sort()).toEqual(
          drawn.map(({ id }) => id).sort(),
        );
        for (const mark of placed) {
          expect(mark.row).toBeLessThan(rows);
          if (mark.seats.some(({ pinned }) => pinned)) expect(mark.seats).toHaveLength(1);
        }
      }),
    );
  });

  it('never draws a shape on a shape, nor a label on a label or a shape', () => {
    fc.assert(
      fc.property(seats, rowCounts, fc.integer({ min: 0, max: 900 }), (drawn, rows, from) => {
        const placed = place(drawn, rows);
        for (let row = 0; row < rows; row++) {
          const marks = placed.filter((mark) => mark.row === row);
          const labels = labelsIn(marks, { from, to: from + 600 });
          const taken = marks.flatMap((mark) => [
            [mark.anchor - SHAPE_ROOM, shapeEnd(mark)] as const,
            ...labelEnds(mark, labels.get(mark)),
          ]);
          const inOrder = taken.toSorted((a, b) => a[0] - b[0]);
          inOrder.forEach(([, end], i) => {
            expect(inOrder[i + 1]?.[0] ?? Infinity).toBeGreaterThanOrEqual(end);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

function labelEnds({ anchor }: Placed, label?: { readonly width: number; readonly side: string }) {
  if (!label || label.width === 0) return [];
  return label.side === 'right'
    ? [[anchor + LABEL_START, anchor + LABEL_START + label.width] as const]
    : [[anchor - LABEL_START - label.width, anchor - LABEL_START] as const];
}
