/** In pages of others that run scripts of others for their frames, or mean no good. */
import { HostPage, publishedScript } from './pages/host-page.ts';
import { firstEvent, inStory } from './support/dataset.ts';
import { expect, originOf, settled, test, visit } from './support/test.ts';

const event = firstEvent(inStory);

test('pym.js as published', async ({ page, site, guards }) => {
  const host = await HostPage.open(
    page,
    `<div id="place"></div><script>${publishedScript('pym.js/dist/pym.v1.js')}</script><script>new pym.Parent('place', '${originOf(site)}/embed/?country=TR', {})</script>`,
  );
  guards.allowOrigin(host.origin);
  await host.expectFits();
  await page.setViewportSize({ width: 420, height: 900 });
  await host.expectFits();
  await expect(page.frameLocator('iframe').getByRole('link', { name: /full page/ })).toHaveAttribute(
    'href',
    /^(\.\.)?\/\?country=TR$/,
  );
  host.close();
});

test('@open-iframe-resizer as published', async ({ page, site, guards }) => {
  const script = publishedScript('@open-iframe-resizer/core');
  const host = await HostPage.open(
    page,
    `<iframe id="place" src="${originOf(site)}/embed/" title="Timeline" style="border:0;width:100%;height:500px"></iframe><script>${script}</script><script>iframeResizer.initialize({}, '#place')</script>`,
  );
  guards.allowOrigin(host.origin);
  await host.expectFits();
  host.close();
});

test('a page that speaks as AMP does', async ({ page, site, guards }) => {
  const host = await HostPage.open(
    page,
    `<iframe id="place" src="${originOf(site)}/embed/?height=auto" title="Timeline" style="border:0;width:100%;height:500px" sandbox="allow-scripts"></iframe>
    <script>addEventListener('message', ({ source, data }) => {
      const place = document.getElementById('place');
      if (source === place.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') place.style.height = data.height + 'px';
    })</script>`,
  );
  guards.allowOrigin(host.origin);
  await host.expectFits();
  expect(await host.said('embed-size')).toHaveLength(1);
  host.close();
});

const LONG = 'x'.repeat(1_000_000);
const HOSTILE: readonly unknown[] = [
  null,
  7,
  '',
  LONG,
  [],
  {},
  { type: 'sourceline:select', v: 1 },
  { type: 'sourceline:select', v: 2, event: event.id },
  { type: 'sourceline:select', v: 1, event: '<img src=x onerror=alert(1)>' },
  { type: 'sourceline:select', v: 1, event: LONG },
  { type: 'sourceline:select', v: 1, event: { toString: 'no' } },
  { type: 'sourceline:select', v: 1, event: event.id, more: '<script>alert(1)</script>' },
  { type: 'sourceline:filter', v: 1, query: LONG },
  { type: 'sourceline:filter', v: 1, query: ['country=TR'] },
  { type: 'sourceline:filter', v: 1, query: 'country=<script>&from=yesterday&nonsense=1&theme=dark&event=x' },
  { type: 'sourceline:theme', v: 1, theme: 'blue' },
  { type: 'sourceline:theme', v: 1, theme: '"><b>' },
  { type: 'sourceline:hello', v: 1, height: -1 },
  'pymxPYMxxPYMxheightxPYMx-5',
  { sentinel: 'amp', type: 'embed-size', height: 1e9 },
];

test('what is malformed, too long, of another version or markup changes nothing', async ({
  page,
  site,
  guards,
}) => {
  const host = await HostPage.open(
    page,
    `<iframe src="${originOf(site)}/embed/" title="Timeline" style="border:0;width:100%;height:600px"></iframe>`,
  );
  guards.allowOrigin(host.origin);
  const inside = await host.inside();
  const state = (): Promise<string> =>
    inside.evaluate(() =>
      JSON.stringify([
        location.href,
        history.length,
        document.body.innerText,
        document.documentElement.dataset,
      ]),
    );
  const before = await state();
  for (const message of HOSTILE) await host.post(message);
  // What is in order is heard, and after all that came before it.
  await host.post({ type: 'sourceline:hello', v: 1, height: 'fixed' });
  await expect.poll(() => host.said('sourceline:ready')).toHaveLength(2);
  expect(await state()).toBe(before);
  host.close();
});

test('no window but the one around the frame has a say', async ({ page, site, guards }) => {
  const origin = originOf(site);
  const host = await HostPage.open(
    page,
    `<iframe src="${origin}/embed/" title="Timeline" style="border:0;width:100%;height:600px"></iframe><iframe srcdoc="<script>onmessage = () => { parent.frames[0].postMessage({ type: 'sourceline:theme', v: 1, theme: 'dark' }, '*'); parent.postMessage({ type: 'done' }, '*'); }</script>" title="Another"></iframe>`,
  );
  guards.allowOrigin(host.origin);
  const inside = await host.inside();
  await host.post('go', 1);
  await expect.poll(() => host.said('done')).toHaveLength(1);
  await host.post({ type: 'sourceline:hello', v: 1, height: 'fixed' });
  await expect.poll(() => host.said('sourceline:ready')).toHaveLength(2);
  expect(new URL(inside.url()).search).toBe('');
  await visit(page, `${origin}/embed/`);
  await page.evaluate(() => {
    postMessage({ type: 'sourceline:theme', v: 1, theme: 'dark' }, '*');
  });
  await settled(page);
  expect(new URL(page.url()).search).toBe('');
  host.close();
});
