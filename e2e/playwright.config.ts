import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './support/test.ts';
import { launchFlags } from '../src/tools/browser/chromium.ts';
import { VARIABLE } from '../src/tools/browser/find-browser.ts';

/** Set by `beforeAll`, which runs after this file is first read and before a worker reads it again. */
const browser = process.env[VARIABLE];

/** What a reader does, once more without a mouse. */
const JOURNEYS = 'by-keyboard,explore,filters,lens,cite,event,map,coverage,differences,languages,embed';

export default defineConfig<object, WorkerFixtures>({
  testDir: '.',
  globalSetup: './support/before-all.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes only when tried again tells of a fault, in the page or in the test.
  retries: 0,
  forbidOnly: true,
  // Long, so that a busy machine fails no test; a test that passes never waits for so long.
  timeout: 120_000,
  expect: {
    timeout: 10_000,
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/names/{arg}{ext}' },
    // Edges of letters may be drawn a little differently; a shape, a border or a word that is another is more than that.
    toHaveScreenshot: { pathTemplate: '{testDir}/looks/{arg}{ext}', maxDiffPixelRatio: 0.001 },
  },
  projects: [
    { name: 'site', testIgnore: ['**/large*.ts', '**/by-keyboard.spec.ts'] },
    {
      name: 'by keyboard',
      testMatch: `**/{${JOURNEYS}}.spec.ts`,
      grepInvert: /@pointer/,
      use: { byKeyboard: true },
    },
    { name: 'large site', testMatch: '**/large-site.setup.ts' },
    { name: 'large', testMatch: '**/large*.spec.ts', dependencies: ['large site'] },
  ],
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'off',
    // What is kept from one page to the next is tried in one place: offline*.spec.ts.
    serviceWorkers: 'block',
    launchOptions: { ...(browser !== undefined && { executablePath: browser }), args: launchFlags() },
  },
});
