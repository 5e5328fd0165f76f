/** The guards of every other test, put to the test. */
import { createGuards } from './support/guards.ts';
import { expect, test } from './support/test.ts';

test('a page that asks another host, or complains, is caught', async ({ browser }) => {
  const context = await browser.newContext();
  const guards = createGuards('http://localhost');
  guards.watch(context);
  const page = await context.newPage();
  await page.setContent('<img src="http://elsewhere.invalid/pixel.png"><script>console.error("oh")</script>');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  const check = (): void => {
    guards.check();
  };
  expect(check).toThrow('errors in the console');
  guards.expectErrors(/oh|thrown|ERR_/);
  expect(check).toThrow('requests to others');
  guards.allowOrigin('http://elsewhere.invalid');
  expect(check).not.toThrow();
  await context.close();
});
