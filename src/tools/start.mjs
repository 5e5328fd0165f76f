/** `npm start`: installs what is missing, builds what has changed, serves the production build. */
import { prepare } from './install.mjs';

await prepare();
const { start } = await import('./site/start.ts');
await start(process.argv.slice(2), process.env);
