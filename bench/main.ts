/**
 * `npm run bench [-- --quick] [-- --only ours,canvas] [-- --sizes 60,1000] [-- --only lighthouse]`: builds what has changed, measures it, prints the
 * tables; a whole run also writes them into the README, with plots, and keeps its numbers.
 */
import { ensureChromium } from '../src/tools/browser/chromium.ts';
import { buildIfChanged } from '../src/tools/site/build.ts';
import { scorePages } from './lighthouse/run.ts';
import { LIGHTHOUSE } from './lighthouse/scores.ts';
import { asksLighthouse, asksTimelines, parseOptions } from './options.ts';
import { SUBJECTS } from './subjects/all.ts';
import { measureTimelines } from './timelines.ts';

const say = console.log;
const options = parseOptions(process.argv.slice(2), [...SUBJECTS.map(({ name }) => name), LIGHTHOUSE]);
if (!options.ok) fail(options.error);
if (!(await buildIfChanged({ base: '/', say }))) process.exit(1);
const browser = ensureChromium();
if (!browser.ok) fail(browser.error);

const kept = [
  !asksTimelines(options.value) || (await measureTimelines(options.value, browser.value, say)),
  !asksLighthouse(options.value) || (await scorePages(options.value, browser.value, say)),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
