/** Lighthouse over the pages as they are published, on a phone and a line that it simulates. Nothing is sent anywhere: the browser reaches this machine alone. */
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import * as z from 'zod/mini';
import { launchFlags } from '../../src/tools/browser/chromium.ts';
import { listen } from '../../src/tools/site/listen.ts';
import { CATEGORIES, type Category, middleOf, type PageScores } from './scores.ts';

/** Fixed ones, since ids are kept; the first has passages, a conflict and places. */
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['explore', '/'],
  ['an event', '/events/first-baku-meeting/'],
  ['a source', '/sources/financial-times/'],
  ['about', '/about/'],
  ['the frame', '/embed/'],
];

/** It is the explore page once more, and asks search engines not to list it: what counts for them counts there. */
const UNLISTED = '/embed/';

const category = z.looseObject({
  score: z.nullable(z.number()),
  auditRefs: z.array(z.looseObject({ id: z.string(), weight: z.number() })),
});
const reportSchema = z.looseObject({
  lighthouseVersion: z.string(),
  environment: z.looseObject({ hostUserAgent: z.string() }),
  runtimeError: z.optional(z.looseObject({ message: z.string() })),
  categories: z.partialRecord(z.enum(CATEGORIES), category),
  audits: z.record(
    z.string(),
    z.looseObject({ score: z.nullable(z.number()), displayValue: z.optional(z.string()) }),
  ),
});
type Report = z.infer<typeof reportSchema>;

interface Means {
  /** Of the site, served as gzip. */
  readonly origin: string;
  /** Path of the browser. */
  readonly browser: string;
  /** Visits of each page. */
  readonly times: number;
  readonly say: (line: string) => void;
}

interface Audited {
  readonly pages: readonly PageScores[];
  /** Of Lighthouse. */
  readonly version: string;
  /** Of the browser. */
  readonly chromium: string;
}

/** Each page visited so many times, each time in a browser of its own. Throws where a page cannot be visited. */
export async function audit({ origin, browser, times, say }: Means): Promise<Audited> {
  const pages: PageScores[] = [];
  let [version, chromium] = ['', ''];
  for (const [page, path] of PAGES) {
    say(`Lighthouse looks at ${page} …`);
    const visits: PageScores[] = [];
    for (let time = 0; time < times; time++) {
      const asked = CATEGORIES.filter((category) => category !== 'seo' || path !== UNLISTED);
      const report = await visit(origin + path, browser, asked);
      if (report.runtimeError) throw new Error(`${path}: ${report.runtimeError.message}`);
      visits.push({ page, scores: scoresOf(report), short: shortcomings(report) });
      version = report.lighthouseVersion;
      chromium = /Chrome\/([\d.]+)/.exec(report.environment.hostUserAgent)?.[1] ?? '';
    }
    pages.push(middleOf(visits));
  }
  return { pages, version, chromium };
}

async function visit(address: string, executablePath: string, asked: readonly Category[]): Promise<Report> {
  const port = await freePort();
  const args = [...launchFlags(), `--remote-debugging-port=${String(port)}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...asked],
    });
    return reportSchema.parse(result?.lhr);
  } finally {
    await browser.close();
  }
}

function scoresOf({ categories }: Report): PageScores['scores'] {
  const of = (name: Category): number | null => {
    const { [name]: found } = categories;
    return found ? Math.round(100 * (found.score ?? 0)) : null;
  };
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  };
}

/** What counts and has less than full marks. */
function shortcomings({ categories, audits }: Report): readonly string[] {
  return CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => [id, audits[id]?.displayValue ?? ''].join(' ').replaceAll('\u00a0', ' ').trim());
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, '0');
  server.close();
  if (!port.ok) throw new Error('No free port.');
  return port.value;
}
