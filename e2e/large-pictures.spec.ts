/**
 * Previews of links show a picture, which each page names where the site's address is known. Here, and not beside the other tests of the site,
 * because a site is made for it: after the large one, for two that are made at the same time would be in each other's way.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LARGE } from '../src/tools/site/large-site.ts';
import { makeSiteWith } from '../src/tools/site/site-with.ts';
import { EVENTS, SOURCES } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const SITE = '.cache/with-address';
const ADDRESS = 'https://example.org/story/';

function filesIn(folder: string, ending: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function told(page: string, property: string): string | undefined {
  const html = readFileSync(join(SITE, page), 'utf8');
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
}

const namedIn = (page: string): string | undefined => told(page, 'og:image');

test('every page that may be listed names a picture that is there', async () => {
  rmSync(SITE, { recursive: true, force: true });
  await makeSiteWith('dist/dataset', SITE, '/story/', 'https://example.org');
  const pictures = new Set(
    filesIn(join(SITE, 'pictures'), '.png').map((file) => `${ADDRESS}pictures/${file}`),
  );
  expect(pictures.size).toBe(EVENTS.length + 1);
  const listed = filesIn(SITE, '.html').filter((page) => told(page, 'og:title') !== undefined);
  expect(listed.length).toBeGreaterThan(EVENTS.length + SOURCES.length);
  expect(listed.filter((page) => !pictures.has(namedIn(page) ?? ''))).toEqual([]);
  for (const { id } of EVENTS)
    expect(namedIn(`events/${id}/index.html`)).toBe(`${ADDRESS}pictures/events/${id}.png`);
  for (const page of ['index.html', 'about/index.html', `sources/${SOURCES[0]?.id ?? ''}/index.html`])
    expect(namedIn(page)).toBe(`${ADDRESS}pictures/timeline.png`);
  for (const page of ['404.html', 'embed/index.html']) expect(namedIn(page)).toBeUndefined();
  // The same as the build without an address has made.
  for (const file of filesIn(join(SITE, 'pictures'), '.png'))
    expect(readFileSync(join(SITE, 'pictures', file)).equals(readFileSync(join('dist/pictures', file)))).toBe(
      true,
    );
});

test('of a large timeline there is one, of the timeline', () => {
  expect(filesIn(join(LARGE.site, 'pictures'), '.png')).toEqual(['timeline.png']);
});
