import { expect, it } from 'vitest';
import { CURRENT_VERSION, type Parameters, upgrade, UPGRADES } from './upgrades.ts';

const link: Parameters = [['land', 'TR']];

it('takes a link through each step from its own version on', () => {
  const rename = (from: string, to: string) => (parameters: Parameters) =>
    parameters.map(([name, value]) => [name === from ? to : name, value] as const);
  const steps = [rename('land', 'state'), rename('state', 'country')];
  expect(upgrade(link, 1, steps)).toEqual([['country', 'TR']]);
  expect(upgrade(link, 2, steps)).toEqual(link);
  expect(upgrade([['state', 'TR']], 2, steps)).toEqual([['country', 'TR']]);
});

it('leaves a link of today as it is', () => {
  expect(upgrade(link, CURRENT_VERSION)).toEqual(link);
  expect(CURRENT_VERSION).toBe(UPGRADES.length + 1);
});
