/** Two editions in one folder, from a plain file server, under a path somewhere down a host. */
import { EditionLine } from './pages/edition-line.ts';
import { EmbedDialog } from './pages/embed-dialog.ts';
import { EmbedHost } from './pages/embed-host.ts';
import { HostPage } from './pages/host-page.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { EVENTS } from './support/dataset.ts';
import { CORRECTED, type Editions, GONE, NEWER, OLDER, twoEditions } from './support/editions.ts';
import { type Served, serveSite } from './support/serve.ts';
import { expect, originOf, test as base, visit } from './support/test.ts';

const BASE = '/news/timeline/';
const SAID = 'Edition 1.0.0 of 5 January 2026';

interface Published {
  /** The address of the folder, with a slash at its end. */
  readonly published: string;
}

const test = base.extend<Published, { readonly editions: Editions & Served }>({
  editions: [
    async ({}, use) => {
      const editions = await twoEditions(BASE);
      const served = await serveSite(BASE, undefined, editions.dir);
      await use({ ...editions, ...served });
      served.close();
      editions.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  published: async ({ editions, guards }, use) => {
    guards.allowOrigin(originOf(editions));
    await use(originOf(editions) + BASE);
  },
});

const inAz = EVENTS.filter(({ countries }) => countries.includes('AZ'));

test('a frozen frame in somebody else’s page says which edition it is, and gives way to the newest', async ({
  page,
  guards,
  published,
}) => {
  const host = await EmbedHost.open(page, `${published}v/${OLDER}`, { query: 'country=AZ' });
  guards.allowOrigin(host.origin);
  await host.settled();
  const { line, newer } = new EditionLine(host.frame);
  await expect(line).toHaveText(`${SAID} · A newer one exists · What has changed`);
  expect(await host.overflow()).toBe(0);
  await newer.click();
  await expect(host.frame.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(line).toHaveCount(0);
  const inside = page.frames().find((frame) => frame.url().includes('/embed/'));
  expect(inside?.url()).toBe(`${published}embed/?country=AZ`);
  await expect(host.frame.getByRole('status').first()).toHaveText(
    `${String(inAz.length)} of ${String(EVENTS.length)} events`,
  );
  host.close();
});

for (const width of [360, 600])
  test(`what is said late moves nothing, ${String(width)} px wide`, async ({ page, published }) => {
    await page.setViewportSize({ width, height: 480 });
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/version.json', async (route) => {
      await asked;
      await route.continue();
    });
    await visit(page, `${published}v/${OLDER}/embed/`);
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.boundingBox();
    answer();
    await expect(new EditionLine(page).newer).toBeVisible();
    expect(await heading.boundingBox()).toEqual(before);
  });

test('a frozen page works as the newest does, and leads to the view that is open in it', async ({
  page,
  published,
}) => {
  const explore = new ExplorePage(page);
  await explore.open('country=AZ', `${published}v/${OLDER}/`);
  await explore.expectShown(inAz.length, EVENTS.length);
  await explore.list.select(inAz[0]?.id ?? '');
  await expect(explore.event.evidence.first()).toBeVisible();
  await new EditionLine(page).newer.click();
  await page.waitForURL(`${published}?country=AZ&event=${inAz[0]?.id ?? ''}`);
  await expect(explore.event.evidence.first()).toBeVisible();
});

test('our script makes the frame of an edition as high as its content', async ({
  page,
  guards,
  published,
}) => {
  const frame = `<iframe src="${published}v/${OLDER}/embed/?country=AZ" title="Timeline" width="600"></iframe>`;
  const host = await HostPage.open(page, `${frame}<script src="${published}embed.js"></script>`);
  guards.allowOrigin(host.origin);
  await host.expectFits();
  expect((await host.frame().boundingBox())?.height).toBeGreaterThan(600);
  host.close();
});

test('the dialog gives the code of a frame that follows, or of one that stays as it is', async ({
  page,
  published,
}) => {
  await new ExplorePage(page).open('country=AZ', published);
  const dialog = new EmbedDialog(page);
  await dialog.open();
  await expect(dialog.region.getByLabel('The newest: it follows what is corrected and added')).toBeChecked();
  await expect(dialog.code).toContainText(`src="${published}embed/?country=AZ"`);
  await dialog.region
    .getByLabel(`Edition ${NEWER} of 10 February 2026: it stays as it is`, { exact: true })
    .check();
  await expect(dialog.code).toContainText(`src="${published}v/${NEWER}/embed/?country=AZ"`);
  await expect(dialog.code).toContainText(`<script src="${published}embed.js"`);
  await expect(new EditionLine(dialog.preview).line).toHaveText('Edition 2.0.0 of 10 February 2026');
  await expectNoAxeViolations(page, '.embed-preview iframe');
});

test('in an edition that stays, the dialog gives that edition’s code, too', async ({ page, published }) => {
  await new ExplorePage(page).open('', `${published}v/${OLDER}/`);
  const dialog = new EmbedDialog(page);
  await dialog.open();
  await expect(dialog.code).toContainText(`src="${published}embed/"`);
  await dialog.region.getByLabel(`${SAID}: it stays as it is`, { exact: true }).check();
  await expect(dialog.code).toContainText(`src="${published}v/${OLDER}/embed/"`);
});

test('the account of the timeline leads to what changed', async ({ page, published }) => {
  await visit(page, `${published}about/`);
  await page.getByRole('link', { name: 'What has changed' }).click();
  await expect(page).toHaveURL(`${published}changes/`);
});

test('the newest edition has nothing newer to lead to', async ({ page, published }) => {
  await visit(page, `${published}v/${NEWER}/about/`);
  await expect(new EditionLine(page).line).toHaveText('Edition 2.0.0 of 10 February 2026');
  await expectNoAxeViolations(page);
});

test('a frozen page has no fault that axe knows, in English or from right to left', async ({
  page,
  published,
}) => {
  for (const query of ['', '?lang=he']) {
    await visit(page, `${published}v/${OLDER}/events/${CORRECTED.id}/${query}`);
    await expect(new EditionLine(page).line.getByRole('link')).toHaveCount(2);
    await expectNoAxeViolations(page);
  }
  await expect(new EditionLine(page).line).toContainText('5 בינואר 2026');
});

test('which edition it is, is said where the newest is not known', async ({ page, guards, published }) => {
  guards.expectErrors(/version\.json|Failed to load resource/);
  await page.route('**/version.json', (route) => route.abort());
  await visit(page, `${published}v/${OLDER}/embed/`);
  await expect(new EditionLine(page).line).toHaveText(SAID);
});

test('what has changed is told, and has no fault that axe knows', async ({ page, published }) => {
  await page.goto(`${published}changes/`);
  const newest = page.locator(`[id="v${NEWER}"]`);
  await expect(newest.getByRole('heading', { level: 2 })).toHaveText('Edition 2.0.0 of 10 February 2026');
  await expect(newest).toContainText(`${GONE.title} · retired`);
  await expect(newest).toContainText(`${CORRECTED.title}, as corrected · corrected: title`);
  await expectNoAxeViolations(page);
  await newest.getByRole('link', { name: `${CORRECTED.title}, as corrected` }).click();
  await expect(page).toHaveURL(`${published}v/${NEWER}/events/${CORRECTED.id}/`);
});

test('what is gone leads to what has changed', async ({ page, published }) => {
  await page.goto(`${published}events/${GONE.id}/`);
  await page.waitForURL(`${published}changes/`);
  await visit(page, `${published}v/${OLDER}/events/${GONE.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(GONE.title);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an edition says which one it is, and the changes are told', async ({ page, published }) => {
    await page.goto(`${published}v/${OLDER}/embed/`);
    await expect(new EditionLine(page).line).toHaveText(SAID);
    await page.goto(`${published}changes/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has changed');
    await expect(page.locator(`[id="v${OLDER}"]`)).toContainText(`${String(EVENTS.length)} events`);
  });
});
