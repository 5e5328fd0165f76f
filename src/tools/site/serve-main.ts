/** Serves the site that is already built: `tsx src/tools/site/serve-main.ts [--base /some/path/]`. */
import { serve, siteArguments } from './start.ts';

await serve(siteArguments(process.argv.slice(2)).base, process.env);
