/** Our page and other timelines, measured in one run: tables printed, and in a whole run written down, with plots and all numbers. */
import { compare } from './compare/run.ts';
import type { Row } from './compare/outcome.ts';
import { isKept } from './measure.ts';
import { isForTheRecord, type Options } from './options.ts';
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

/** `browser`: its path. True if the published page keeps all its limits. */
export async function measureTimelines(
  options: Options,
  browser: string,
  say: (line: string) => void,
): Promise<boolean> {
  const whole = isForTheRecord(options);
  const own = await measureOwn(say, options.quick);
  const circumstances = circumstancesOf(own.chromium);
  const plan = planOf(options);
  const sites = openSites(sizesOf(plan));
  const path = resultsPath(circumstances, whole);
  const keep = (rows: readonly Row[]): void => {
    writeResults(path, { circumstances, own: own.measures, compared: rows });
  };
  process.once('SIGINT', () => {
    sites.close();
    process.exit(130);
  });
  const compared = await compare(plan, { browser, sites, say, keep }).finally(sites.close);

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
    writeReport('last run', text);
  }
  return own.measures.every(isKept);
}
