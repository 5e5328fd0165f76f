/**
 * `npm run bench [-- --quick] [-- --only ours,canvas] [-- --sizes 60,1000]`: builds what has changed, measures it in one run, prints the tables; a whole
 * run also writes them into the README, with plots, and keeps its numbers.
 */
import { ensureChromium } from '../src/tools/browser/chromium.ts';
import { buildIfChanged } from '../src/tools/site/build.ts';
import { compare } from './compare/run.ts';
import type { Row } from './compare/outcome.ts';
import { isKept } from './measure.ts';
import { isForTheRecord, parseOptions } from './options.ts';
import { measureOwn } from './own.ts';
import { planOf, sizesOf } from './plans.ts';
import { circumstancesOf, circumstanceWords, timesWords } from './report/circumstances.ts';
import { comparisonTables } from './report/comparison.ts';
import { ownTable } from './report/own-table.ts';
import { plotLinks, writePlots } from './report/plots.ts';
import { writeReport } from './report/readme.ts';
import { resultsPath, writeResults } from './report/results.ts';
import { openSites } from './serve/sites.ts';
import { LIMIT, SUBJECTS } from './subjects/all.ts';

const say = console.log;
const options = parseOptions(
  process.argv.slice(2),
  SUBJECTS.map(({ name }) => name),
);
if (!options.ok) fail(options.error);
if (!(await buildIfChanged({ base: '/', say }))) process.exit(1);
const browser = ensureChromium();
if (!browser.ok) fail(browser.error);

const whole = isForTheRecord(options.value);
const own = await measureOwn(say, options.value.quick);
const circumstances = circumstancesOf(own.chromium);
const plan = planOf(options.value);
const sites = openSites(sizesOf(plan));
const path = resultsPath(circumstances, whole);
const keep = (rows: readonly Row[]): void => {
  writeResults(path, { circumstances, own: own.measures, compared: rows });
};
process.once('SIGINT', () => {
  sites.close();
  process.exit(130);
});
const compared = await compare(plan, { browser: browser.value, sites, say, keep }).finally(sites.close);

const text = [
  ...ownTable(own.measures),
  '',
  ...comparisonTables(compared, SUBJECTS, LIMIT),
  ...(whole ? [plotLinks().join('\n\n'), ''] : []),
  `${timesWords(plan.times)} ${circumstanceWords(circumstances)}`,
].join('\n');
say(`\n${text}`);
say(`The numbers are in ${path}.`);
if (whole) {
  writePlots(compared, SUBJECTS);
  writeReport(text);
}
process.exitCode = own.measures.every(isKept) ? 0 : 1;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
