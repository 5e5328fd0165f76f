import { expect, it } from 'vitest';
import { mediansOf } from './outcome.ts';

it('takes the median of each figure for itself, over the runs that have it', () => {
  const runs = [
    { first: 30, zoomFps: 60 },
    { first: 10, zoomFps: 20, search: 5 },
    { first: 20, zoomFps: 40 },
  ];
  expect(mediansOf(runs)).toEqual({ first: 20, zoomFps: 40, search: 5 });
  expect(mediansOf([])).toEqual({});
});
