import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EditionDrawn, timelineJsonOf } from '#testing/edition-of.ts';
import { filesIn, firstDifference } from './files-in.ts';
import { release } from './release.ts';

const PAGE =
  '<!doctype html>\n<html lang="en" data-root="."><head>\n<meta charset="utf-8" />\n<title>T</title>\n<script src="./boot.js"></script>\n</head><body><div id="root"></div></body></html>';
const CHUNKS = {
  'index.html': { file: 'assets/app.js', css: ['assets/app.css'] },
  'src/pages/about-page.tsx': { file: 'assets/about.js', css: ['assets/about.css'] },
  'src/edition/main.ts': { file: 'assets/edition.js', css: ['assets/edition.css'] },
};

let dir = '';
let dist = '';
let to = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sourceline-release-'));
  [dist, to] = [join(dir, 'dist'), join(dir, 'publish')];
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function put(path: string, content: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

/** Of the same day for all, as a build makes it. */
function feedOf(ids: readonly string[]): string {
  const entries = ids.map(
    (id) => `<entry><id>urn:sourceline:story:event:${id}</id><updated>2026-03-01T00:00:00Z</updated></entry>`,
  );
  return `<feed><updated>2026-03-01T00:00:00Z</updated>${entries.join('')}</feed>`;
}

/** A built site in a few files. */
function built(version: string | null, drawn: EditionDrawn, date: string | null = null): void {
  rmSync(dist, { recursive: true, force: true });
  const { retired = {}, events } = drawn;
  const pages = events.map((event) => `events/${typeof event === 'string' ? event : event.id}/index.html`);
  for (const file of ['index.html', 'embed/index.html', '404.html', ...pages]) put(`dist/${file}`, PAGE);
  put('dist/robots.txt', 'User-agent: *\n');
  put('dist/feed.atom', feedOf(events.map((event) => (typeof event === 'string' ? event : event.id))));
  put('dist/feed.atom.gz', 'the same, compressed');
  put('dist/assets/app.js', 'app');
  put('dist/.vite/template.html', PAGE);
  put('dist/.vite/manifest.json', JSON.stringify(CHUNKS));
  put('dist/dataset/manifest.json', JSON.stringify({ format: 10, retired }));
  put('dist/dataset/timeline.json', JSON.stringify(timelineJsonOf(drawn)));
  put('dist/dataset/edition.json', JSON.stringify({ format: 1, dataset: 'x', version, date }));
}

const released = () => release({ dist, to, base: '/', origin: null });
const read = (file: string): string => readFileSync(join(to, file), 'utf8');

const FIRST = { events: ['talks', 'dinner', 'rumour'], sources: ['paper'] };
const SECOND = {
  events: [{ id: 'talks', title: 'Talks & more' }, 'visit'],
  sources: ['paper'],
  retired: { dinner: 'visit' },
};

describe('a first release', () => {
  it('stands in its place for good and at the root', async () => {
    built('1.0.0', FIRST, '2026-01-05');
    expect(await released()).toMatchObject({ ok: true });
    const edition = [
      'assets/app.js',
      'dataset/edition.json',
      'dataset/manifest.json',
      'dataset/timeline.json',
      'embed/index.html',
      'feed.atom',
      'events/dinner/index.html',
      'events/rumour/index.html',
      'events/talks/index.html',
      'index.html',
    ];
    const root = [
      ...edition,
      '404.html',
      'robots.txt',
      'version.json',
      'changes/index.html',
      'changes/changes.json',
    ];
    expect(filesIn(to)).toEqual(
      [...root, ...edition.map((file) => `v/1.0.0/${file}`), 'v/1.0.0/feed.atom.gz'].sort(),
    );
    expect(read('v/1.0.0/embed/index.html')).toContain('Edition 1.0.0 of 5 January 2026');
    expect(read('embed/index.html')).toBe(PAGE);
    expect(JSON.parse(read('version.json'))).toEqual({
      format: 1,
      version: '1.0.0',
      date: '2026-01-05',
      address: './v/1.0.0/',
      editions: [{ version: '1.0.0', date: '2026-01-05', address: './v/1.0.0/' }],
    });
  });

  it('asks for a version', async () => {
    built(null, FIRST);
    expect(await released()).toMatchObject({
      ok: false,
      error: expect.stringContaining('version: 1.0.0') as unknown,
    });
    expect(existsSync(to)).toBe(false);
  });

  it('needs a site that was built, of a timeline that is not large', async () => {
    expect(await released()).toMatchObject({ error: expect.stringContaining('npm run build') as unknown });
    built('1.0.0', FIRST);
    for (const file of ['timeline.json', 'edition.json']) rmSync(join(dist, 'dataset', file));
    expect(await released()).toMatchObject({ error: expect.stringContaining('too large') as unknown });
  });

  it('writes over nobody else’s file', async () => {
    built('1.0.0', FIRST);
    put('publish/index.html', 'mine');
    put('publish/CNAME', 'example.org');
    expect(await released()).toMatchObject({ ok: false });
    expect(filesIn(to)).toEqual(['CNAME', 'index.html']);
    rmSync(join(to, 'index.html'));
    expect(await released()).toMatchObject({ ok: true });
    expect(read('CNAME')).toBe('example.org');
  });

  it('keeps out of the built site', async () => {
    built('1.0.0', FIRST);
    for (const inside of [dist, join(dist, 'publish'), dir])
      expect(await release({ dist, to: inside, base: '/', origin: null })).toMatchObject({ ok: false });
  });
});

describe('a second release', () => {
  beforeEach(async () => {
    built('1.0.0', FIRST, '2026-01-05');
    await released();
  });

  it('keeps the first as it was, and takes its place at the root', async () => {
    const kept = join(dir, 'kept');
    await release({ dist, to: kept, base: '/', origin: null });
    built('2.0.0', SECOND, '2026-02-10');
    expect(await released()).toMatchObject({ ok: true });
    expect(firstDifference(join(to, 'v/1.0.0'), join(kept, 'v/1.0.0'))).toBe(null);
    expect(JSON.parse(read('version.json'))).toMatchObject({
      version: '2.0.0',
      editions: [{ version: '2.0.0' }, { version: '1.0.0' }],
    });
    expect(existsSync(join(to, 'events/visit/index.html'))).toBe(true);
  });

  it('gives each event in the feed the day of the edition that brought or corrected it', async () => {
    built('1.1.0', { ...FIRST, events: [...FIRST.events, 'visit'] }, '2026-02-10');
    await released();
    built(
      '1.1.1',
      { ...FIRST, events: [{ id: 'talks', title: 'Talks & more' }, 'dinner', 'rumour', 'visit'] },
      '2026-03-01',
    );
    await released();
    const days = [...read('feed.atom').matchAll(/event:(\w+)<\/id><updated>([\d-]+)/g)].map(([, id, day]) => [
      id,
      day,
    ]);
    expect(days).toEqual([
      ['talks', '2026-03-01'],
      ['dinner', '2026-01-05'],
      ['rumour', '2026-01-05'],
      ['visit', '2026-02-10'],
    ]);
    expect(existsSync(join(to, 'feed.atom.gz'))).toBe(false);
  });

  it('tells what has changed, to readers and to programs', async () => {
    built('2.0.0', SECOND, '2026-02-10');
    await released();
    const { editions } = JSON.parse(read('changes/changes.json')) as { editions: unknown[] };
    expect(editions).toMatchObject([
      {
        version: '2.0.0',
        since: '1.0.0',
        level: 'major',
        address: '../v/2.0.0/',
        changes: [
          { id: 'visit', change: 'added' },
          {
            id: 'talks',
            change: 'corrected',
            fields: [{ field: 'title', was: 'talks', is: 'Talks & more' }],
          },
          { id: 'dinner', change: 'retired', now: 'visit' },
          { id: 'rumour', change: 'retired', now: null },
        ],
      },
      { version: '1.0.0', changes: [] },
    ]);
    const page = read('changes/index.html');
    expect(page).toContain('<a href="../v/2.0.0/events/talks/">Talks &amp; more</a>');
    expect(page).toContain('<a href="../v/2.0.0/events/visit/">visit</a>');
    expect(page).toContain('The first edition: 3 events.');
    expect(page).not.toContain('type="module"');
    expect(page).toContain('href="../assets/edition.css"');
  });

  it('lists the page of changes for search engines, where the site’s address is known', async () => {
    built('1.0.1', FIRST);
    put('dist/sitemap.xml', '<urlset><url><loc>https://example.org/</loc></url></urlset>');
    put('dist/sitemap.xml.gz', 'the same, compressed');
    await release({ dist, to, base: '/', origin: 'https://example.org' });
    expect(read('sitemap.xml')).toContain('<url><loc>https://example.org/changes/</loc></url></urlset>');
    expect(existsSync(join(to, 'sitemap.xml.gz'))).toBe(false);
  });

  it('tells readers the sentences of before and of now', async () => {
    const talks = (...sentences: readonly string[]) => ({
      ...FIRST,
      events: [{ id: 'talks', sentences }, 'dinner', 'rumour'],
    });
    built('1.0.1', talks('They <met>.'));
    await released();
    built('1.0.2', talks('They met in Baku.', 'They ate.'));
    await released();
    built('1.0.3', talks('They met in Baku.'));
    await released();
    const page = read('changes/index.html');
    expect(page).toContain('<br />New: “They &lt;met&gt;.”');
    expect(page).toContain('<br />“They &lt;met&gt;.” is now “They met in Baku. They ate.”');
    expect(page).toContain('<br />No longer told: “They ate.”');
  });

  it('leads from what is gone to what has changed', async () => {
    built('2.0.0', SECOND);
    await released();
    const gone = read('events/rumour/index.html');
    expect(gone).toContain('content="0; url=../../changes/"');
    // In the whole flow the build writes this one, which leads to what took its place.
    expect(existsSync(join(to, 'events/dinner/index.html'))).toBe(false);
  });

  it('is no error where nothing has changed, and changes nothing', async () => {
    const before = new Map(filesIn(to).map((file) => [file, read(file)]));
    expect(await released()).toMatchObject({ ok: true });
    expect(new Map(filesIn(to).map((file) => [file, read(file)]))).toEqual(before);
  });

  it('is refused where the timeline has changed and its version has not, and changes nothing', async () => {
    built('1.0.0', SECOND);
    expect(await released()).toMatchObject({
      ok: false,
      error: expect.stringContaining('should be 2.0.0') as unknown,
    });
    expect(existsSync(join(to, 'events/visit'))).toBe(false);
  });

  it('is refused where its pages alone have changed, and changes nothing', async () => {
    put('dist/assets/app.js', 'another app');
    expect(await released()).toMatchObject({
      ok: false,
      error: expect.stringMatching(/app\.js would change.*should be 1\.0\.1/) as unknown,
    });
    expect([read('assets/app.js'), read('v/1.0.0/assets/app.js')]).toEqual(['app', 'app']);
  });

  it('tells whole addresses where the site’s own is known', async () => {
    built('1.0.1', FIRST, '2026-01-05');
    await release({ dist, to, base: '/story/', origin: 'https://example.org' });
    expect(JSON.parse(read('version.json'))).toMatchObject({ address: 'https://example.org/story/v/1.0.1/' });
    expect(read('changes/index.html')).toContain('What the timeline tells has not changed.');
  });
});
