import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { ensureChromium, launchFlags } from '../src/tools/browser/chromium.ts';

const chromium = ensureChromium();
if (!chromium.ok) throw new Error(chromium.error);
if (!existsSync('dist/index.html')) throw new Error('There is no built site to test: npm run build');

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes only when tried again tells of a fault, in the page or in the test.
  retries: 0,
  forbidOnly: true,
  // Long, so that a busy machine fails no test; a test that passes never waits for so long.
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { executablePath: chromium.value, args: launchFlags() },
  },
});
