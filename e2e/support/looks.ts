/**
 * Pictures of elements, held against kept ones. How letters are drawn differs from one version of a browser, and one system, to the next, so each has
 * a folder of its own, such as `e2e/looks/linux-156/`. Where there is none for the browser at hand, the test is skipped and says why, and
 * `npm run e2e -- looks --update-snapshots` makes it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Locator, type TestInfo } from '@playwright/test';

/** System and major version, as the folder is named. */
function kindOf(browser: Browser): string {
  return `${process.platform}-${browser.version().split('.')[0] ?? ''}`;
}

/** Ends the test as skipped where there is nothing to compare with and nothing is to be made. */
export function needLooks(browser: Browser, testInfo: TestInfo): void {
  const kind = kindOf(browser);
  const there = existsSync(join(testInfo.project.testDir, 'looks', kind));
  const makes = ['all', 'changed'].includes(testInfo.config.updateSnapshots);
  if (there || makes) return;
  testInfo.skip(
    true,
    `No pictures are kept of ${kind}; to make them: npm run e2e -- looks --update-snapshots`,
  );
}

/** `name`: of the picture, without its ending. */
export async function expectLook(element: Locator, browser: Browser, name: string): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  await element.page().evaluate(() => document.fonts.ready);
  await expect(element).toHaveScreenshot([kindOf(browser), `${name}.png`]);
}
