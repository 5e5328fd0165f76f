/** What must be there before the first browser test: a built site and a browser. Not in the configuration: other tools read that, on a bare clone too. */
import { existsSync } from 'node:fs';
import { ensureChromium } from '../../src/tools/browser/chromium.ts';

/** Throws one line that says what to do. Workers start later and inherit the environment, in which the configuration finds the browser. */
export default function beforeAll(): void {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site to test: npm run build');
  const chromium = ensureChromium();
  if (!chromium.ok) throw new Error(chromium.error);
}
