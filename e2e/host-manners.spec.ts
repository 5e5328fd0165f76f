/** A frame is a guest: what it must not take from the page around it, and what that page may do to it. */
import { EventPane } from './pages/event-pane.ts';
import { FiltersPane } from './pages/filters-pane.ts';
import { EVENTS, firstEvent, inStory } from './support/dataset.ts';
import { test } from './support/host-test.ts';
import { expect, originOf } from './support/test.ts';

const event = firstEvent(inStory);
const turkish = EVENTS.filter(({ countries }) => countries.includes('TR'));
const BEFORE = '<input aria-label="Letter" autofocus><p style="height: 500px; margin: 0">An article.</p>';

for (const sandbox of ['', 'sandbox="allow-scripts"'])
  test(`an event that is open in it takes neither focus nor place from the article ${sandbox}`, async ({
    page,
    site,
    openHost,
  }) => {
    const origin = originOf(site);
    await page.setViewportSize({ width: 700, height: 800 });
    const host = await openHost(
      `${BEFORE}<iframe src="${origin}/embed/?event=${event.id}" title="Timeline" ${sandbox} style="border:0;width:100%;height:600px"></iframe><script src="${origin}/embed.js"></script>`,
    );
    const frame = host.frame().contentFrame();
    const letter = page.getByLabel('Letter');
    await letter.focus();
    await host.inside();
    const pane = new EventPane(frame).named(event.title);
    await expect(pane).toBeVisible();
    await host.remote('select', null);
    await expect(pane).toBeHidden();
    await host.remote('select', event.id);
    await expect(pane).toBeVisible();
    await expect(letter).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // Whoever goes into the frame is in the dialog: all else there is out of reach.
    await page.keyboard.press('Tab');
    await expect(frame.locator('dialog:focus-within')).toHaveCount(1);
  });

test('what the page asks before the frame has come is done when it has', async ({ site, openHost }) => {
  const origin = originOf(site);
  const host = await openHost(
    `<div data-sourceline=""></div><script src="${origin}/embed.js"></script><script>document.querySelector('iframe').sourceline.filter('country=TR')</script>`,
  );
  await expect(new FiltersPane(host.frame().contentFrame()).status).toContainText(
    `${String(turkish.length)} of`,
  );
  await host.expectFits();
});

test('it fits in a page that is itself in a sandbox', async ({ site, openHost }) => {
  const origin = originOf(site);
  const boxed = `<iframe src='${origin}/embed/?country=TR' title='Timeline' height='500'></iframe><script src='${origin}/embed.js'></script>`;
  const host = await openHost(
    `<iframe sandbox="allow-scripts" title="Preview" srcdoc="${boxed}" style="width:700px;height:800px"></iframe>`,
  );
  const frame = host.frame().contentFrame().locator('iframe');
  await expect.poll(() => frame.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(900);
});

test('it fits with borders and styles of the page around it', async ({ site, openHost }) => {
  const origin = originOf(site);
  const host = await openHost(
    `<style>* { box-sizing: border-box } iframe { border: 3px solid; width: 100% }</style><iframe src="${origin}/embed/?country=TR" title="Timeline"></iframe><script src="${origin}/embed.js"></script>`,
  );
  await host.expectFits();
});

test('where a banner takes the frame out, the page goes on', async ({ page, site, openHost }) => {
  const origin = originOf(site);
  const banner = `new MutationObserver(() => { document.querySelector('#block iframe')?.remove(); })
    .observe(document, { childList: true, subtree: true });`;
  await openHost(
    `<script>${banner}</script><div id="block" data-sourceline=""></div><script src="${origin}/embed.js"></script><p>The end</p>`,
  );
  await expect(page.getByText('The end')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});
