/** The same files, under a path somewhere down a host. */
import { ExplorePage } from './pages/explore-page.ts';
import { EVENTS, firstEvent, inStory, SOURCES } from './support/dataset.ts';
import { serveSite } from './support/serve.ts';
import { expect, originOf, settled, test } from './support/test.ts';

const BASE = '/news/2025/timeline/';
const event = firstEvent(inStory);

test('everything works under any base path', async ({ page, guards }) => {
  const site = await serveSite(BASE);
  const origin = originOf(site);
  guards.allowOrigin(origin);
  const explore = new ExplorePage(page);

  await explore.open('country=AZ', `${origin}${BASE}`);
  await explore.expectShown(EVENTS.filter(({ countries }) => countries.includes('AZ')).length, EVENTS.length);
  await explore.timeline.expectAlive();
  await explore.list.link(event.id).or(explore.list.articles.getByRole('link').first()).first().click();
  await expect(explore.event.evidence.first()).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(BASE);

  await explore.event.evidence.first().getByRole('link', { name: 'Read in source' }).click();
  await settled(page);
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${BASE}sources/[a-z-]+/$`));

  await page.goto(`${origin}${BASE}events/${event.id}`);
  await settled(page);
  expect(new URL(page.url()).pathname, 'the slash is added').toBe(`${BASE}events/${event.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);

  await page.goto(`${origin}${BASE}sources/${SOURCES[0]?.id ?? ''}/`);
  await settled(page);
  await explore.open('', `${origin}${BASE}embed/`);
  await explore.expectShown(EVENTS.length, EVENTS.length);
  site.close();
});
