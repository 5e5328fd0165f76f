/** A site as the build writes it, but of a few words: for tests of what hosts make of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compress } from '../site/compress.ts';

/** Long enough to be compressed. */
const LONG = 'One event after the other. '.repeat(100);

const page = (name: string): string => `<!doctype html><title>${name}</title><p>${LONG}</p>`;

/** Of every kind that there is, by their paths below the site. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'index.html': page('explore'),
  '404.html': page('no such page'),
  'offline.html': page('without a network'),
  'sw.js': LONG,
  'about/index.html': page('about'),
  'embed/index.html': page('frame'),
  'events/baku/index.html': page('baku'),
  'events/baku/event.ics': LONG,
  'events/baku/event.jsonld': LONG,
  'events/baku/event.csl.json': '{}',
  'dataset/timeline.html': page('on paper'),
  'boot.js': LONG,
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'feed.atom': LONG,
  'robots.txt': 'User-agent: *\n',
  'sitemap.xml': '<urlset/>',
  'assets/main-B1x2Y3z4.js': LONG,
  'assets/main-A0b1C2d3.css': LONG,
  'assets/serif-CIII54If.woff2': 'font',
  'dataset/manifest.json': '{}',
  'dataset/index.be2a449650690688.json': `"${LONG}"`,
  'dataset/details-0.58b115508e6b7bda.json': `"${LONG}"`,
  'dataset/sources.508d38583f7d17bb.json': '{}',
  'dataset/columns.0123456789abcdef.bin': LONG,
  'dataset/timeline.json': `"${LONG}"`,
  'dataset/events.csv': LONG,
  'dataset/events.ics': LONG,
  'dataset/places.geojson': LONG,
  'dataset/annotations.jsonld': LONG,
  'dataset/annotations-2.jsonld': LONG,
  'dataset/sources.bib': LONG,
  'dataset/sources.ris': LONG,
  'dataset/sources.csl.json': '{}',
  'v/1.0.0/index.html': page('explore, as it was'),
  'v/1.0.0/embed/index.html': page('frame, as it was'),
  'v/1.0.0/assets/main-Z9y8X7w6.js': LONG,
  '.vite/manifest.json': '{}',
};

/** Writes it below `dir`. */
export async function writeSample(dir: string): Promise<void> {
  for (const [path, text] of Object.entries(SAMPLE)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await compress(dir);
}
