import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, spreadLabels } from './text-map-layout.ts';

describe('piecesOf', () => {
  it('breaks a stretch where lines break', () => {
    expect(piecesOf({ start: 90, end: 215 }, 100)).toEqual([
      { line: 0, from: 90, to: 100 },
      { line: 1, from: 0, to: 100 },
      { line: 2, from: 0, to: 15 },
    ]);
  });

  it('leaves no empty piece where a stretch ends with its line', () => {
    expect(piecesOf({ start: 0, end: 100 }, 100)).toEqual([{ line: 0, from: 0, to: 100 }]);
  });

  it('draws as many characters as the stretch has', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(800), fc.integer({ min: 1, max: 200 }), (start, length, perLine) => {
        const pieces = piecesOf({ start, end: start + length }, perLine);
        const drawn = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
        return drawn === length && pieces.every((piece) => piece.from < piece.to);
      }),
    );
  });
});

describe('spreadLabels', () => {
  it('keeps labels where they want to stand when there is room', () => {
    expect(spreadLabels([0, 30, 90], 10, 100)).toEqual([0, 30, 90]);
  });

  it('moves neighbours down, and up again at the foot', () => {
    expect(spreadLabels([10, 12, 99], 10, 100)).toEqual([10, 20, 99]);
    expect(spreadLabels([98, 99], 10, 100)).toEqual([90, 100]);
  });

  it('keeps all of them apart and in order', () => {
    const wanted = fc.array(fc.nat(1000)).map((values) => values.sort((a, b) => a - b));
    fc.assert(
      fc.property(wanted, (values) => {
        const placed = spreadLabels(values, 10, 1000);
        return placed.every((at, i) => i === 0 || at - (placed[i - 1] ?? 0) >= 10);
      }),
    );
  });
});
