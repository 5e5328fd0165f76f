/** `npm test`: installs what is missing and runs every check there is. */
import { prepare } from './install.mjs';

let told = false;

// Whatever ends it before its own last line (no packages, a fault in the checks themselves): one failure, and said so.
process.once('exit', () => {
  if (told) return;
  process.exitCode ||= 1;
  console.log('0 passed, 1 failed');
});

await prepare();
const { main } = await import('./checks/main.ts');
process.exitCode = await main(['--all', ...process.argv.slice(2)], process.env);
told = true;
