import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { forgetFailed } from './styles-again.ts';

const HELPER = `function preloadOnce(seen, href, preload) {
  if (href in seen) return seen[href];
  const promise = preload();
  seen[href] = promise.then(() => {
    seen[href] = void 0;
  }, (err) => {
    seen[href] = void 0;
    throw err;
  });
  return seen[href];
}`;

/** What is asked for by the helper, where the first try fails. */
async function triesOf(helper: string): Promise<number> {
  const seen = {};
  let tries = 0;
  const preload = () => {
    tries++;
    return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve();
  };
  for (let times = 0; times < 3; times++) {
    const asked: unknown = runInNewContext(`${helper} preloadOnce(seen, 'a.css', preload);`, {
      seen,
      preload,
    });
    await Promise.resolve(asked).catch(() => undefined);
  }
  return tries;
}

it('styles that failed are asked for again, and those that came are not', async () => {
  expect(await triesOf(HELPER)).toBe(1);
  expect(await triesOf(forgetFailed(HELPER))).toBe(2);
});

it('fails when Vite has changed, rather than do nothing in silence', () => {
  expect(() => forgetFailed('function preloadOnce() {}')).toThrow(/no longer/);
});
