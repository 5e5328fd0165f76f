/** `npm run build`: the dataset and the site, from scratch. */
import { build } from './build.ts';

process.exitCode = (await build(console.log)) ? 0 : 1;
