import { expect, it } from 'vitest';
import { problemsOf, runOn, sampleWith } from './testing/run-sample.ts';
it('x', async () => {
  expect(await problemsOf({})).toEqual([]);
  const r = await runOn(sampleWith(), '--texts', 'texts');
  console.log(r.stdout, r.stderr, r.files.content.get('data/excerpts.lock.json'));
});
