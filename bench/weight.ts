/** What travels: gzipped bytes of scripts and styles, by the build's own account and by what the browser asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildManifestSchema } from '../src/tools/build-manifest.ts';
import { firstLoad, timelineFiles } from '../src/tools/size-budget.ts';
import type { Measure } from './measure.ts';
import type { Site } from './site.ts';

const COUNTED = /\.(?:js|css)$/;

export async function weigh(site: Site): Promise<readonly Measure[]> {
  const asked = await askedFor(site);
  const named = firstLoad(readFileSync('dist/index.html', 'utf8'));
  const timeline = timelineFiles(buildManifestSchema.parse(readManifest()), named);
  const first = asked.slice(
    0,
    asked.findIndex((file) => timeline.includes(file)),
  );
  const added = asked.filter((file) => timeline.includes(file));
  return [
    {
      name: 'first load, before the timeline’s chunk',
      value: weightOf(first),
      unit: 'kB',
      limit: 120,
      note: `gzip, the ${String(first.length)} scripts and styles that the browser asked for first`,
    },
    {
      name: 'the timeline’s chunk',
      value: weightOf(added),
      unit: 'kB',
      limit: 115,
      note: `gzip, the ${String(added.length)} scripts and styles that it adds`,
    },
  ];
}

/** Scripts and styles in the order in which a fresh visit to the explore page asks for them. */
async function askedFor(site: Site): Promise<readonly string[]> {
  return site.visit(async (page) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname.slice(1)));
    await site.open(page, '/');
    return [...new Set(files.filter((file) => COUNTED.test(file)))];
  });
}

function weightOf(files: readonly string[]): number {
  return (
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file)), { level: 9 }).length, 0) /
    1000
  );
}

function readManifest(): unknown {
  return JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
}
