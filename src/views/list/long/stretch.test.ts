import { describe, expect, it } from 'vitest';
import { stretchAt } from './stretch.ts';

describe('stretchAt', () => {
  it.each([
    [0, 100_000, 0, 100_000],
    [99_999, 100_001, 0, 100_000],
    [100_000, 100_001, 100_000, 100_001],
    [250_000, 90_000, 0, 90_000],
    [0, 0, 0, 0],
  ])('of position %i among %i rows', (at, length, begins, ends) => {
    expect(stretchAt(at, length)).toEqual({ begins, ends });
  });
});
