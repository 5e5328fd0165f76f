/** What is for those who work on the site is no part of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

const ASSETS = 'dist/assets';

test('the page of all parts is not published, nor is anything of it', async ({ request }) => {
  expect((await request.get('/dev/ui/')).status()).toBe(404);
  const code = readdirSync(ASSETS).filter((file) => /\.(js|css)$/.test(file));
  expect(code.length).toBeGreaterThan(10);
  // A class of its own, which would stand in the scripts as in the styles.
  const ofIt = code.filter((file) => readFileSync(`${ASSETS}/${file}`, 'utf8').includes('parts-pane'));
  expect(ofIt).toEqual([]);
});
