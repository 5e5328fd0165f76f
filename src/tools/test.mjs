/** `npm test`: installs what is missing and runs every check there is. */
import { prepare } from './install.mjs';

await prepare();
const { main } = await import('./checks/main.ts');
process.exitCode = await main(['--all', ...process.argv.slice(2)], process.env);
