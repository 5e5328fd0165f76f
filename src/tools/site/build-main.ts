/** `npm run build [-- --base /some/path/]`: the dataset and the site, from scratch. */
import { build } from './build.ts';
import { options } from './start.ts';

const { base } = options(process.argv.slice(2));
process.exitCode = (await build({ base, say: console.log })) ? 0 : 1;
