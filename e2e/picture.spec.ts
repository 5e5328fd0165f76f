/** The view as a picture for an article or a slide: what it shows, and what is said where it cannot be made. */
import { ExplorePage } from './pages/explore-page.ts';
import { PictureChoices } from './pages/picture-choices.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { EDITION, EVENTS, TITLE } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const WINDOW = 'window=2025-04-01..2025-05-31';
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test('what the page shows, as SVG, with where it is from', async ({ page }) => {
  const explore = new ExplorePage(page);
  const picture = new PictureChoices(page);
  await explore.open(`country=AZ&group=country&${WINDOW}`);
  await picture.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const file = await picture.save('SVG');
  expect(file.name).toMatch(/-2025-04-01-2025-05-31\.svg$/);
  // Nothing but code of its own that comes late.
  for (const path of asked) expect(path).toMatch(/^\/assets\/[\w-]+\.(?:js|css)$/);
  const read = await picture.read(file);
  expect(read.fault).toBeNull();
  expect([read.title, read.language, read.direction]).toEqual([TITLE, 'en', 'ltr']);
  const drawn = await explore.timeline.items.evaluateAll((items) =>
    items.map(
      (item) => [item.getAttribute('data-event-id') ?? '', item.getAttribute('aria-label') ?? ''] as const,
    ),
  );
  const both = drawn.filter(([id]) => read.events.has(id));
  expect(both.length).toBeGreaterThan(3);
  for (const [id, name] of both) expect(name).toContain(read.events.get(id) ?? '?');
  const names = await explore.timeline.region.locator('.lane-label__name').allTextContents();
  expect(read.texts).toEqual(expect.arrayContaining([TITLE, 'Country: Azerbaijan', ...names]));
  const told = read.texts.join(' ');
  expect(told).toMatch(new RegExp(`1 April to 31 May 2025 · \\d+ of ${String(EVENTS.length)} events`));
  expect(told).toContain(EDITION);
  const address = new URL(/Shown at (\S+)/.exec(told)?.[1] ?? '');
  expect([...address.searchParams].sort()).toEqual([...new URL(page.url()).searchParams].sort());
  await expectNoAxeViolations(page);
});

test('as PNG, sharp and not blank, in the reader’s language and from the right', async ({ page }) => {
  const explore = new ExplorePage(page);
  const picture = new PictureChoices(page);
  await explore.open(`lang=he&theme=dark&${WINDOW}`);
  await picture.open();
  const read = await picture.read(await picture.save('SVG'));
  expect([read.language, read.direction]).toEqual(['he', 'rtl']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(read.title);
  const file = await picture.save('PNG');
  expect(file.name).toMatch(/\.png$/);
  expect([...file.bytes.subarray(0, 8)]).toEqual(SIGNATURE);
  const { width, height, colours } = await picture.look(file);
  expect([width, height]).toEqual([2 * read.width, 2 * read.height]);
  expect(colours).toBeGreaterThan(50);
});

test('where the browser makes no PNG, it says so, and the SVG is there', async ({ page }) => {
  const explore = new ExplorePage(page);
  const picture = new PictureChoices(page);
  await explore.open();
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (tell) => {
      tell(null);
    };
  });
  await picture.open();
  await picture.choice('PNG').click();
  await expect(picture.said).toContainText('could not make a PNG');
  expect((await picture.read(await picture.save('SVG'))).fault).toBeNull();
  await expect(picture.said).toBeEmpty();
});

test('where its code does not come, it says so, and comes when it is asked again', async ({
  page,
  guards,
}) => {
  guards.expectErrors(/Failed to load resource|ERR_FAILED/);
  const explore = new ExplorePage(page);
  const picture = new PictureChoices(page);
  await explore.open();
  await picture.open();
  await page.route('**/assets/save-picture*', (route) => route.abort(), { times: 1 });
  await picture.choice('SVG').click();
  await expect(picture.said).toContainText('could not be made');
  expect((await picture.read(await picture.save('SVG'))).events.size).toBeGreaterThan(20);
});
