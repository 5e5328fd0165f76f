/** Faults that are planted in the sample one at a time, and what the command says of each. */
import { expect, it } from 'vitest';
import { edited, problemsOf } from './run-sample.ts';
import type { SamplePath } from './sample.ts';

/** What is planted · file · what is replaced · by what · all that is said: `file:line:column severity message | mend`. */
export type Plant = readonly [string, SamplePath, string, string, readonly string[]];

export function itFinds(plants: readonly Plant[]): void {
  it.each(plants)('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
}
