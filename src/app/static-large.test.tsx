import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '#testing/published.ts';
import { publishLarge } from '#testing/published-large.ts';
import { sourceOf } from '#testing/source-of.ts';
import { renderPages } from './static.tsx';

const host = publishLarge({
  events: `
    2025-04-02 strike "Strikes" <ft>
    2025-04-09 talks "Meeting" <ft,mee>
    source ft "Financial Times"
    source mee "Middle East Eye"
  `,
  sources: [
    sourceOf(`
      source ft "Financial Times" 2025-04-10 "Turkey and Israel talk"
      ft-1 120..160 "talks in Azerbaijan" meeting
      ft-2 200..240 "struck the base" strikes
      ft-3 700..740 "an agreement" meeting
    `),
    sourceOf('source mee "Middle East Eye" 2025-07-17'),
  ],
});

const files = filesOf(host);

let pages: ReadonlyMap<string, Awaited<ReturnType<typeof renderPages>>[number]>;

beforeAll(async () => {
  pages = new Map((await renderPages(files, '/reports/')).map((page) => [page.file, page]));
});

function htmlOf(file: string): string {
  return pages.get(file)?.html ?? '';
}

function preloadOf(file: string): readonly string[] {
  return (pages.get(file)?.preload ?? []).map((name) => name.replace(/\..*/, ''));
}

describe('the pages of a large dataset', () => {
  it('are those that are not one for each event', () => {
    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'about/index.html',
      'coverage/index.html',
      'differences/index.html',
      'index.html',
      'sources/ft/index.html',
      'sources/mee/index.html',
    ]);
  });

  it('hold the first events, and the drawing of the timeline in lanes', () => {
    const html = htmlOf('index.html');
    expect(html).toContain('Strikes');
    expect(html).toContain('<section class="timeline timeline--long" aria-label="Timeline">');
    expect(html).toContain('<a href="./?event=strikes" data-event-id="strikes" aria-label="Strikes');
  });

  it('say at their head what one without JavaScript sees, whatever was asked for', () => {
    const text = htmlOf('index.html').replaceAll('<!-- -->', '');
    const said = text.indexOf('it shows the first 2 of 2 events, whatever its address asks for.');
    expect(said).toBeGreaterThan(text.indexOf('<h1'));
    expect(said).toBeLessThan(text.indexOf('aria-label="Timeline"'));
  });

  it('have the scripts fetched beside the first that it would find out about one by one', () => {
    expect(pages.get('index.html')?.aheadWhere).toEqual({
      media: '(min-width: 36rem)',
      parts: expect.arrayContaining(['src/views/timeline/long/long-timeline.tsx']) as unknown,
    });
    expect(pages.get('about/index.html')?.ahead).toEqual(['src/session/large/load-large.ts']);
  });

  it('hold of a source what is known of it and its first passages, which lead to events on the explore page', () => {
    const html = htmlOf('sources/ft/index.html');
    expect(html).toContain('Turkey and Israel talk');
    expect(html).toContain('Passages 1 to 2 of 3, in reading order');
    expect(html).toContain('struck the base');
    expect(html).not.toContain('an agreement');
    expect(html).toContain('href="../../?event=strikes"');
    expect(html).toContain('href="../../sources/ft/?passages=3"');
    expect(htmlOf('sources/mee/index.html')).toContain('No passage is quoted');
  });

  it('tell in numbers how certain the dates are', () => {
    expect(htmlOf('about/index.html')).toContain('About this timeline');
    expect(htmlOf('about/index.html')).toContain('Each of the 2 events is counted once');
  });

  it('say plainly where the timeline is too large for one', () => {
    for (const file of ['differences/index.html', 'coverage/index.html'])
      expect([htmlOf(file), pages.get(file)?.unlisted]).toEqual([
        expect.stringContaining('too large for this page'),
        true,
      ]);
    expect(pages.get('about/index.html')?.unlisted).toBeUndefined();
    expect(htmlOf('404.html')).toContain('There is no page at this address');
  });

  it('lead to no page that the timeline is too large for', () => {
    for (const [file, { html }] of pages) {
      expect([file, /href="[^"]*(differences|coverage)\//.exec(html)]).toEqual([file, null]);
      expect(html).not.toMatch(/href="[^"]*\/events\//);
    }
  });

  it('have addresses relative to themselves', () => {
    for (const [file, { html }] of pages) {
      const start = file === '404.html' ? '/reports/' : '.';
      const ways = [...html.matchAll(/href="([^"#?]+)/g)].map((match) => match[1] ?? '');
      expect(ways.filter((way) => !way.startsWith('http') && !way.startsWith(start))).toEqual([]);
    }
  });

  it('tell machines of the dataset, and name no file and no page that it does not have', () => {
    const told = [...pages].flatMap(([file, { data }]) => (data ? [[file, JSON.stringify(data)]] : []));
    expect(told.map(([file]) => file)).toEqual(['index.html', 'about/index.html']);
    for (const [, data] of told) {
      expect(data).toContain('"@type":"Dataset"');
      expect(data).not.toMatch(/timeline\.json|events\.ics|events\//);
    }
    expect(told[0]?.[1]).not.toContain('Financial Times');
    expect(told[1]?.[1]).toContain('"url":"../"');
    expect(told[1]?.[1]).toContain('"@id":"../sources/ft/"');
  });

  it('name the files that they ask for first', () => {
    expect(preloadOf('index.html')).toEqual(['manifest', 'outline', 'labels-0', 'columns']);
    expect(preloadOf('sources/ft/index.html')).toEqual(['manifest', 'outline', 'sources']);
    expect(preloadOf('about/index.html')).toEqual(['manifest', 'outline', 'columns', 'sources', 'about']);
    expect(preloadOf('coverage/index.html')).toEqual(['manifest', 'outline']);
  });
});
