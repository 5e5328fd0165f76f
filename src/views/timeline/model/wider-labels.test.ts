import { describe, expect, it } from 'vitest';
import { labelsOf } from './label-room.ts';
import { place, type Seat } from './place.ts';
import { widerLabels } from './wider-labels.ts';

function seat(id: string, anchor: number): Seat {
  return { id, anchor, from: anchor - 4, to: anchor + 4, text: 300, wish: 300, pinned: false };
}

describe('widerLabels', () => {
  it('takes the room that the same marks have where they stand further apart', () => {
    const placed = place([seat('a', 20), seat('b', 160)], 1);
    const sight = { from: 0, to: 400 };
    const [narrow] = labelsOf(placed, sight).values();
    const [wide] = widerLabels(placed, sight, 2).values();
    expect(narrow?.width).toBeLessThan(160 - 20);
    expect(wide?.width).toBe(narrow && narrow.width + 160 - 20);
  });
});
