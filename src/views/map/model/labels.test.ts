import { describe, expect, it } from 'vitest';
import { boxAround, labelsBeside, labelsWithin, type Wish } from './labels.ts';

const AREA = { width: 300, height: 200 };

function wish(key: string, x: number, y: number, must = false): Wish {
  return { key, text: 'Damascus', x, y, radius: 5, must };
}

describe('labels beside marks', () => {
  it('stand on the right, and on the left where the map ends', () => {
    const [right, left] = labelsBeside([wish('a', 50, 50), wish('b', 290, 150)], [], AREA);
    expect(right).toMatchObject({ anchor: 'start', box: { left: 58 } });
    expect(left).toMatchObject({ anchor: 'end', box: { right: 282 } });
  });

  it('go elsewhere before they lie on a mark, or on one another', () => {
    const [below] = labelsBeside([wish('a', 100, 50)], [boxAround(120, 50, 8), boxAround(70, 50, 8)], AREA);
    expect(below?.box.top).toBeGreaterThan(50);
  });

  it('are left out where there is no room, the later ones first', () => {
    const around = [
      boxAround(100, 50, 5),
      boxAround(130, 50, 6),
      boxAround(70, 50, 6),
      boxAround(100, 70, 12),
    ];
    const crowd = [...around, boxAround(100, 30, 12)];
    expect(labelsBeside([wish('a', 100, 50)], crowd, AREA)).toEqual([]);
    const twice = labelsBeside([wish('a', 100, 50), wish('b', 102, 50)], around, AREA);
    expect(twice.map(({ key }) => key)).toEqual(['a']);
  });

  it('are there in any case where they must be, and within the map', () => {
    const [label] = labelsBeside(
      [{ ...wish('a', 2, 2, true), text: 'A long name, Country' }],
      [boxAround(150, 10, 150)],
      AREA,
    );
    expect(label?.box.left).toBeGreaterThanOrEqual(0);
    expect(label?.box.top).toBeGreaterThanOrEqual(0);
  });
});

describe('names of countries', () => {
  it('are there where they fit', () => {
    const wide = { key: 'SY', text: 'Syria', x: 100, y: 100, room: 40 };
    expect(labelsWithin([wide], [], AREA)).toMatchObject([{ key: 'SY', anchor: 'middle' }]);
    expect(labelsWithin([{ ...wide, room: 20 }], [], AREA)).toEqual([]);
    expect(labelsWithin([wide], [boxAround(100, 100, 4)], AREA)).toEqual([]);
  });
});
