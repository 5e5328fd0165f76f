import { describe, expect, it } from 'vitest';
import { mountedIndexes } from './mounted-indexes.ts';

const range = { startIndex: 50, endIndex: 52, overscan: 2, count: 1000 };

describe('mountedIndexes', () => {
  it('has what is in view and some around it', () => {
    expect(mountedIndexes(range, [])).toEqual([48, 49, 50, 51, 52, 53, 54]);
    expect(mountedIndexes({ ...range, startIndex: 0, endIndex: 1, count: 3 }, [])).toEqual([0, 1, 2]);
  });

  it('keeps what it is told to, in order and once, as far as it exists', () => {
    expect(mountedIndexes(range, [900, 50, 3, -1, 1000])).toEqual([3, 48, 49, 50, 51, 52, 53, 54, 900]);
  });

  it('is bounded in a window of any height', () => {
    expect(mountedIndexes({ ...range, endIndex: 999 }, [])).toHaveLength(200);
  });
});
