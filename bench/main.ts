/** `npm run bench`: builds what has changed, measures it in one run, prints the table and writes it into the README. */
import { buildIfChanged } from '../src/tools/site/build.ts';
import { answers } from './answers.ts';
import { arrival } from './arrival.ts';
import { isKept, type Measure } from './measure.ts';
import { circumstances, table, writeReport } from './report.ts';
import { openSite, type Site } from './site.ts';
import { weigh } from './weight.ts';

const PARTS: readonly (readonly [says: string, measure: (site: Site) => Promise<readonly Measure[]>])[] = [
  ['Weighing', weigh],
  ['Watching it arrive', arrival],
  ['Pressing', answers],
];

if (!(await buildIfChanged({ base: '/', say: console.log }))) process.exit(1);
const site = await openSite();
const measures: Measure[] = [];
for (const [says, measure] of PARTS) {
  console.log(`${says} …`);
  measures.push(...(await measure(site)));
}
measures.push({
  name: 'requests to other origins',
  value: site.foreign.length,
  unit: '',
  limit: 0,
  note: 'over all visits of this run',
});
const text = [...table(measures), '', circumstances(site.browserVersion)].join('\n');
await site.close();
console.log(`\n${text}`);
writeReport(text);
process.exitCode = measures.every(isKept) ? 0 : 1;
