/** Says which browser the tests will use, and installs one if there is none. */
import { ensureChromium } from './chromium.ts';

const found = ensureChromium();
console.log(found.ok ? found.value : found.error);
process.exitCode = found.ok ? 0 : 1;
