import { describe, expect, it } from 'vitest';
import { detailOf } from '#testing/detail-of.ts';
import { DATASET_BASE, publish } from '#testing/published.ts';
import { sourceOf } from '#testing/source-of.ts';
import { renderPages } from './static.tsx';

const host = publish({
  events: `
    2025-04-02 strike "Strikes" <ft>
    2025-04-09 talks "Meeting" <ft>
    source ft "Financial Times"
  `,
  details: [
    ['strikes', 'meeting'].map((id) =>
      detailOf(`
    ${id} 2025-04-02 explicit IL:party by:ft-1
    It was told. [@ft-1]

    ft-1 <ft> outlet own "it was told" "the newspaper itself"
  `),
    ),
  ],
  sources: [sourceOf('source ft "Financial Times" 2025-04-10')],
  retired: { 'old-meeting': 'meeting' },
});

/** As the build reads them: parsed, by name. */
const files = new Map(
  Array.from(host, ([address, answer]) => [
    address.slice(DATASET_BASE.length),
    typeof answer === 'object' && 'json' in answer ? answer.json : null,
  ]),
);

describe('renderPages', () => {
  it('makes a page for every address, with its text in it', async () => {
    const pages = new Map((await renderPages(files, '/')).map((page) => [page.file, page]));
    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'about/index.html',
      'coverage/index.html',
      'differences/index.html',
      'events/meeting/index.html',
      'events/old-meeting/index.html',
      'events/strikes/index.html',
      'index.html',
      'sources/ft/index.html',
    ]);
    expect(pages.get('index.html')?.html).toContain('Strikes');
    expect(pages.get('events/strikes/index.html')?.html).toContain('<h1');
    expect(pages.get('coverage/index.html')?.html).toContain('How much of each text is quoted');
    expect(pages.get('differences/index.html')?.html).toContain('Where the sources differ');
    expect(pages.get('404.html')?.html).toContain('There is no page at this address');
  });

  it('makes every address relative to its page, so that the site may stand anywhere', async () => {
    for (const { file, html } of await renderPages(files, '/reports/')) {
      const ways = [...html.matchAll(/href="([^"#?]+)/g)].map((match) => match[1] ?? '');
      const local = ways.filter((way) => !way.startsWith('http'));
      expect(local.length).toBeGreaterThan(0);
      const start = file === '404.html' ? '/reports/' : '.';
      expect(local.filter((way) => !way.startsWith(start))).toEqual([]);
    }
  });

  it('leads from a retired id to the event that took its place', async () => {
    const pages = await renderPages(files, '/');
    const old = pages.find(({ file }) => file === 'events/old-meeting/index.html');
    expect(old?.movedTo).toBe('../meeting/');
    expect(pages.filter(({ movedTo }) => movedTo !== undefined)).toHaveLength(1);
  });
});
