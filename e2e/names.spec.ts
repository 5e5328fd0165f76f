/**
 * What a screen reader is told, view by view, held against `names/*.aria.yml`. What stands there must be there, in that order; there may be more
 * between, so that a new event breaks nothing. To take over a change that is meant: `npm run e2e -- names --update-snapshots`, then read what differs.
 */
import type { Locator, Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { HelpDialog } from './pages/help-dialog.ts';
import { firstEvent } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

/** Fixed ones: their pages stay what they are. */
const EVENT = 'first-baku-meeting';
const SOURCE = 'financial-times';

async function expectNames(element: Locator, name: string): Promise<void> {
  await expect(element).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}

function titleOf(event: string): string {
  return firstEvent(({ id }) => id === event).title;
}

function main(page: Page): Locator {
  return page.getByRole('main');
}

test('explore: filters, timeline, list, the open event, help', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`event=${EVENT}`);
  await explore.timeline.expectAlive();
  await expect(explore.event.evidence.first()).toBeVisible();
  await expectNames(page.getByRole('banner'), 'masthead');
  await expectNames(page.getByRole('region', { name: 'Filters', exact: true }), 'filters');
  await expectNames(explore.timeline.region, 'timeline');
  await expectNames(explore.list.region, 'list');
  await expectNames(explore.event.named(titleOf(EVENT)), 'open-event');
  const help = new HelpDialog(page);
  await help.openByButton();
  await expectNames(help.dialog, 'help');
});

test('a reading: the way out, where one is, the event, the ways on', async ({ page }) => {
  await visit(page, `/?view=read&event=${EVENT}`);
  await expectNames(page.locator('.read'), 'reading');
});

test('an event’s page', async ({ page }) => {
  await visit(page, `/events/${EVENT}/`);
  await expectNames(main(page), 'event-page');
});

test('a source’s page', async ({ page }) => {
  await visit(page, `/sources/${SOURCE}/`);
  await expectNames(main(page), 'source-page');
});

test('about', async ({ page }) => {
  await visit(page, '/about/');
  await expectNames(main(page), 'about');
});
