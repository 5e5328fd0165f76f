import { expect, it } from 'vitest';
import type { Options } from './options.ts';
import { planOf, sizesOf } from './plans.ts';

const ALL: Options = { quick: false, times: null, only: null, sizes: null, keep: false };

function namesAt(options: Options, events: number): readonly string[] {
  return planOf(options)
    .cases.filter((one) => one.events === events)
    .map(({ subject }) => subject.name);
}

it('has everybody up to a hundred thousand, and ours and the canvas at a million', () => {
  expect(sizesOf(planOf(ALL))).toEqual([60, 1000, 10_000, 100_000, 1_000_000]);
  expect(namesAt(ALL, 100_000)).toEqual(
    expect.arrayContaining(['canvas', 'ours', 'vis', 'gravity', 'timelinejs', 'chrono']),
  );
  expect(namesAt(ALL, 1_000_000).toSorted()).toEqual(['canvas', 'columns', 'ours']);
  expect(namesAt(ALL, 60)).toContain('own');
  expect(namesAt(ALL, 1000)).not.toContain('own');
});

it('narrows as asked, from few events to many', () => {
  const some = planOf({ ...ALL, only: ['canvas'], sizes: [1000, 60] });
  expect(some.cases.map(({ subject, events }) => [subject.name, events])).toEqual([
    ['canvas', 60],
    ['canvas', 1000],
  ]);
});

it('looks once and briefly when in a hurry, and does what is asked even then', () => {
  const quick = { ...ALL, quick: true };
  expect(planOf(quick).times).toBe(1);
  expect(namesAt(quick, 10_000)).toEqual(['canvas', 'ours']);
  expect(namesAt(quick, 100_000)).toEqual([]);
  expect(namesAt({ ...quick, sizes: [100_000] }, 100_000)).toContain('vis');
});
