/** The scores of the pages, printed, and in a whole run written down. */
import { isForTheRecord, type Options } from '../options.ts';
import { circumstancesOf, circumstanceWords } from '../report/circumstances.ts';
import { writeReport } from '../report/readme.ts';
import { resultsPath, writeResults } from '../report/results.ts';
import { openSites, type Sites } from '../serve/sites.ts';
import { own } from '../subjects/ours.ts';
import { audit } from './audit.ts';
import { LIGHTHOUSE, reachesFirmAims, scoresTable } from './scores.ts';

/** Of which the one in the middle counts. */
const VISITS = 3;

/** `browser`: its path. True if every page reaches what is aimed at, performance aside. */
export async function scorePages(
  options: Options,
  browser: string,
  say: (line: string) => void,
): Promise<boolean> {
  const sites = openSites([]);
  const times = options.times ?? VISITS;
  const { pages, chromium, version } = await audited(sites, { browser, times, say }).finally(sites.close);
  const circumstances = circumstancesOf(chromium);
  const text = [
    ...scoresTable(pages),
    '',
    `Lighthouse ${version}, on a phone and a line that it simulates. ${visitWords(times)} ${circumstanceWords(circumstances)}`,
  ].join('\n');
  say(`\n${text}`);
  const whole = isForTheRecord(options);
  const path = resultsPath(circumstances, whole, LIGHTHOUSE);
  writeResults(path, { circumstances, lighthouse: pages });
  say(`The numbers are in ${path}.`);
  if (whole) writeReport(LIGHTHOUSE, text);
  return pages.every(reachesFirmAims);
}

async function audited(sites: Sites, means: Omit<Parameters<typeof audit>[0], 'origin'>) {
  const origin = await sites.originOf(own, own.most);
  if (!origin.ok) throw new Error(origin.error);
  return audit({ origin: origin.value, ...means });
}

function visitWords(times: number): string {
  return times === 1 ? 'One visit of each page.' : `The middle of ${String(times)} visits of each page.`;
}
