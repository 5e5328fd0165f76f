import { expect, it } from 'vitest';
import type { Seat } from './place.ts';
import { allotRows } from './rows.ts';

const SIGHT = { from: 0, to: 1000 };

function seats(...anchors: readonly number[]): readonly Seat[] {
  return anchors.map((anchor, i) => ({
    id: String(i),
    anchor,
    from: anchor - 4,
    to: anchor + 4,
    text: 100,
    wish: 100,
    pinned: false,
  }));
}

it('gives rows where they part clusters, and none where nothing is gained', () => {
  expect(allotRows([seats(10, 11, 12), seats(10, 500)], SIGHT, { total: 9, perLane: 4 })).toEqual([3, 1]);
});

it('looks ahead: the second row more may part what the first does not', () => {
  const crowd = seats(10, 10, 10, 10);
  expect(allotRows([crowd], SIGHT, { total: 4, perLane: 4 })).toEqual([4]);
});

it('keeps to its limits', () => {
  const crowd = seats(10, 10, 10);
  expect(allotRows([crowd], SIGHT, { total: 20, perLane: 2 })).toEqual([2]);
  expect(allotRows([crowd, crowd], SIGHT, { total: 3, perLane: 3 })).toEqual([2, 1]);
  expect(allotRows([crowd, crowd], SIGHT, { total: 0, perLane: 3 })).toEqual([1, 1]);
});
