/** The text is there without JavaScript. */
import { DETAILS, EVENTS, SOURCES, TITLE } from './support/dataset.ts';
import { TimelinePane } from './pages/timeline-pane.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

for (const address of ['/', '/embed/']) {
  test(`${address} tells every event`, async ({ page }) => {
    await page.goto(address);
    const links = page
      .getByRole('region', { name: 'Events', exact: true })
      .getByRole('article')
      .getByRole('link');
    await expect(links).toHaveCount(EVENTS.length);
    const titles = await links.allTextContents();
    expect([...titles].sort()).toEqual(EVENTS.map(({ title }) => title).sort());
  });
}

for (const { address, widths } of [
  { address: '/', widths: [576, 640, 768, 900, 1100, 1440] },
  { address: '/embed/', widths: [576, 600, 720, 1000] },
]) {
  test(`${address} draws no words on words or marks, however wide it is`, async ({ page }) => {
    await page.goto(address);
    const { region } = new TimelinePane(page);
    await expect(region.locator('.sketch-label').filter({ visible: true }).first()).toBeVisible();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await region.evaluate(meetings), `at ${String(width)} px`).toEqual([]);
    }
  });
}

/** In the page: what is drawn in the lanes' rows and meets, or is cut off by the lane's edge. */
function meetings(region: Element): readonly string[] {
  const SLACK = 1;
  return [...region.querySelectorAll('.sketch-lane')].flatMap((lane) => {
    const room = lane.getBoundingClientRect();
    const drawn = [...lane.querySelectorAll('.sketch-label, .sketch-pill, .mark > svg > g')]
      .map((each) => ({
        name: each.textContent || each.outerHTML.slice(0, 60),
        box: each.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0);
    const cut = drawn.filter(({ box }) => box.left < room.left - SLACK || box.right > room.right + SLACK);
    const over = drawn.flatMap(({ name, box }, i) =>
      drawn
        .slice(i + 1)
        .filter(({ box: other }) => {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const middles = (box.top + box.bottom - other.top - other.bottom) / 2;
          return across > SLACK && Math.abs(middles) < 10;
        })
        .map((other) => `${name} meets ${other.name}`),
    );
    return [...cut.map(({ name }) => `${name} is cut off`), ...over];
  });
}

for (const address of ['/', '/about/']) {
  test(`${address} offers no language that it cannot speak`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Language: English')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Türkçe' })).toHaveCount(0);
  });
}

test('the title is told, and the links of the list lead to pages', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const [first] = EVENTS;
  await page
    .getByRole('article')
    .getByRole('link', { name: first?.title ?? '' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '');
});

test('an event’s page has its sentences and quotations', async ({ page }) => {
  const [detail] = DETAILS;
  await page.goto(`/events/${detail?.id ?? ''}/`);
  for (const { text } of detail?.sentences ?? []) await expect(page.getByText(text)).toBeVisible();
  for (const { quote } of detail?.evidence ?? [])
    await expect(page.getByRole('blockquote').filter({ hasText: quote }).first()).toBeVisible();
});

test('a source’s page has its passages', async ({ page }) => {
  const [source] = SOURCES;
  await page.goto(`/sources/${source?.id ?? ''}/`);
  await expect(page.locator('figure[data-excerpt-id] blockquote')).toHaveText(
    (source?.excerpts ?? []).map(({ quote }) => quote),
  );
});
