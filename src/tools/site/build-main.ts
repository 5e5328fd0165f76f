/** `npm run build [-- --base /some/path/] [--if-changed]`: the dataset and the site. */
import { build, buildIfChanged } from './build.ts';
import { options } from './start.ts';

const { base, ifChanged } = options(process.argv.slice(2));
const good = await (ifChanged ? buildIfChanged : build)({ base, say: console.log });
process.exitCode = good ? 0 : 1;
