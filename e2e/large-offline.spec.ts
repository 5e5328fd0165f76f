/** After one visit a timeline of thousands of events works without a network as far as its reader has used it; what is not kept is said in words. */
import { LARGE } from '../src/tools/site/large-site.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { kept, putBy } from './pages/newer-edition.ts';
import { firstLarge, largeEvents, onADay } from './support/large-dataset.ts';
import { test } from './support/large-test.ts';
import { serveSite } from './support/serve.ts';
import { expect, originOf, settled, visit } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

const NO_NETWORK = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
const total = () => largeEvents().length;
const strikes = () => largeEvents().filter(({ category }) => category === 'strike').length;

test('what was used is there without a network, and what was not is said in words', async ({
  page,
  context,
  guards,
}) => {
  guards.expectErrors(NO_NETWORK);
  const site = await serveSite('/', undefined, LARGE.site);
  const at = `${originOf(site)}/`;
  guards.allowOrigin(originOf(site));
  const explore = new ExplorePage(page);
  await visit(page, at);
  await kept(page);
  await putBy(page, 'dataset/columns.');
  const read = explore.list.articles.first().getByRole('link').first();
  const title = (await read.textContent()) ?? '';
  await read.click();
  await expect(explore.event.named(title)).toBeVisible();
  await expect(explore.event.evidence.first()).toBeVisible();
  await putBy(page, 'dataset/details-0.');
  await context.setOffline(true);
  site.close();

  await page.reload();
  await settled(page);
  await explore.expectShown(total(), total());
  await explore.timeline.expectAlive();
  await explore.open('', at);
  await explore.list.articles.first().getByRole('link').first().click();
  await expect(explore.event.named(title)).toBeVisible();
  await expect(explore.event.evidence.first()).toBeVisible();

  await explore.open('category=strike', at);
  await explore.expectShown(strikes(), total());
  await explore.open('lang=tr', at);
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');

  const unread = firstLarge(onADay);
  await explore.open(`event=${unread.id}`, at);
  const missing = (what: string) => page.getByRole('alert').filter({ hasText: what });
  await expect(missing('This event could not be reached')).toContainText('You may be offline');
  await explore.expectShown(total(), total());

  await explore.open('q=the', at);
  await expect(missing('so words do not narrow the events')).toBeVisible();

  await visit(page, `${at}about/`);
  await expect(missing('could not be reached')).toContainText('You may be offline');
  await visit(page, `${at}nothing/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be reached now');
});
