/** `npm run build [-- --base /some/path/] [-- --site https://example.org/some/path/] [--if-changed]`: the dataset and the site. */
import { build, buildIfChanged } from './build.ts';
import { siteArguments } from './start.ts';

const { ifChanged, ...address } = siteArguments(process.argv.slice(2));
const good = await (ifChanged ? buildIfChanged : build)({ ...address, say: console.log });
process.exitCode = good ? 0 : 1;
