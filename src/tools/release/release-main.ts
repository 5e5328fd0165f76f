/** `npm run release [-- --to publish] [-- --site https://example.org/some/path/]`: builds, and adds an edition to the folder that is published. */
import { parseArgs } from 'node:util';
import { build } from '../site/build.ts';
import { siteArguments } from '../site/start.ts';
import { release } from './release.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { to: { type: 'string', default: 'publish' }, site: { type: 'string' }, base: { type: 'string' } },
});
const { to, ...where } = values;
const address = siteArguments(Object.entries(where).map(([name, value]) => `--${name}=${value}`));
process.exitCode = (await build({ ...address, say: console.log })) && (await released()) ? 0 : 1;

async function released(): Promise<boolean> {
  const { base, origin } = address;
  const done = await release({ dist: 'dist', to, base, origin });
  if (done.ok) console.log(done.value);
  else console.error(done.error);
  return done.ok;
}
