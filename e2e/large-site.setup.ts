/** Made while other tests run, and once: the next run finds it. */
import { test } from '@playwright/test';
import { runTool } from '../src/tools/run-tool.ts';
import { expect } from './support/test.ts';

test('a site of three thousand events is made', async () => {
  test.setTimeout(300_000);
  const { code, output } = await runTool(['tsx', 'src/tools/site/large-site-main.ts']);
  expect(code, output).toBe(0);
});
