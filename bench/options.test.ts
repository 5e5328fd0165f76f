import { expect, it } from 'vitest';
import { asksLighthouse, asksTimelines, isForTheRecord, parseOptions } from './options.ts';

const NAMES = ['ours', 'canvas'];

it('narrows to subjects and sizes, and then is no whole run', () => {
  const all = parseOptions([], NAMES);
  expect(all).toEqual({
    ok: true,
    value: { quick: false, times: null, only: null, sizes: null, keep: false },
  });
  const some = parseOptions(['--only', 'ours,canvas', '--sizes', '60,1000'], NAMES);
  expect(some).toEqual({
    ok: true,
    value: { quick: false, times: null, only: ['ours', 'canvas'], sizes: [60, 1000], keep: false },
  });
  expect(all.ok && isForTheRecord(all.value)).toBe(true);
  expect(some.ok && isForTheRecord(some.value)).toBe(false);
  const kept = parseOptions(['--sizes', '60,1000', '--keep'], NAMES);
  expect(kept.ok && isForTheRecord(kept.value)).toBe(true);
});

it('says what is not understood', () => {
  expect(parseOptions(['--only', 'ours,nobody'], NAMES)).toMatchObject({
    ok: false,
    error: expect.stringContaining('nobody') as unknown,
  });
  expect(parseOptions(['--times', 'often'], NAMES).ok).toBe(false);
  for (const sizes of ['many', '0', '1.5']) expect(parseOptions(['--sizes', sizes], NAMES).ok).toBe(false);
});

it('has Lighthouse look where it is named, or everything is measured in full', () => {
  const asked = (...args: readonly string[]) => {
    const options = parseOptions(args, [...NAMES, 'lighthouse']);
    return options.ok ? [asksTimelines(options.value), asksLighthouse(options.value)] : [];
  };
  expect(asked()).toEqual([true, true]);
  expect(asked('--quick')).toEqual([true, false]);
  expect(asked('--only', 'ours')).toEqual([true, false]);
  expect(asked('--only', 'lighthouse')).toEqual([false, true]);
  expect(asked('--only', 'ours,lighthouse', '--quick')).toEqual([true, true]);
});
