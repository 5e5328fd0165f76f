import { expect, it } from 'vitest';
import type { GatheredItem } from '../model/levels/level-chart.ts';
import { binClasses } from './bin-element.ts';

const days = { start: 100, end: 116 };
const bin: GatheredItem = {
  kind: 'gathered',
  key: 'strike/~4.1',
  reach: days,
  count: 4,
  before: 0,
  after: 0,
  days,
  known: { count: 4, days },
  mostly: null,
  lane: null,
  own: { from: 0, to: 4 },
  drawn: new Set(),
  at: 0,
  bare: false,
};

it('sets back the number of what mostly reaches in from outside', () => {
  expect(binClasses({ ...bin, before: 2, after: 1 })).toContain('item--reaching');
  expect(binClasses({ ...bin, before: 2 })).not.toContain('item--reaching');
  expect(binClasses(bin)).not.toContain('item--reaching');
});
