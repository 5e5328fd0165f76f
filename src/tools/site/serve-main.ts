/** Serves the site that is already built: `tsx src/tools/site/serve-main.ts [--base /some/path/]`. */
import { options, serve } from './start.ts';

await serve(options(process.argv.slice(2)).base, process.env);
