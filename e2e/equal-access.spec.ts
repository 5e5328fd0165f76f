/** Every kind of page before a second engine: what axe lets pass, another may not. */
import type { Page } from '@playwright/test';
import { ExplorePage } from './pages/explore-page.ts';
import { HelpDialog } from './pages/help-dialog.ts';
import { MapPane } from './pages/map-pane.ts';
import { firstEvent, SOURCES } from './support/dataset.ts';
import { askEqualAccess } from './support/equal-access.ts';
import { EXCEPTIONS } from './support/equal-access-exceptions.ts';
import { expect, test, visit } from './support/test.ts';

const disputed = firstEvent(({ conflicts }) => conflicts > 0);

interface View {
  readonly name: string;
  readonly address: string;
  readonly then?: (page: Page) => Promise<void>;
}

const VIEWS: readonly View[] = [
  { name: 'explore', address: '/', then: (page) => expect(new MapPane(page).marks.first()).toBeVisible() },
  { name: 'an open event', address: `/?event=${disputed.id}` },
  { name: 'the list alone', address: '/?view=list' },
  {
    name: 'a panel of filters',
    address: '/?country=TR',
    then: (page) => new ExplorePage(page).filters.open('Country'),
  },
  { name: 'a reading', address: `/?view=read&event=${disputed.id}` },
  {
    name: 'two sources side by side',
    address: `/?told=${SOURCES[0]?.id ?? ''},${SOURCES[3]?.id ?? ''}&view=compare`,
  },
  { name: 'where the sources differ', address: '/differences/' },
  { name: 'what of each text is quoted', address: '/coverage/' },
  { name: 'an event’s page', address: `/events/${disputed.id}/` },
  { name: 'a source’s page', address: `/sources/${SOURCES[0]?.id ?? ''}/` },
  { name: 'about', address: '/about/' },
  { name: 'help', address: '/about/', then: (page) => new HelpDialog(page).openByButton() },
  { name: 'the frame', address: '/embed/' },
  { name: 'Hebrew', address: `/?event=${disputed.id}&lang=he` },
];

test('a second engine finds nothing that is not accounted for', async ({ page }) => {
  // Ten views, each looked at twice, by an engine that takes its time.
  test.setTimeout(600_000);
  const met = new Set<unknown>();
  for (const { name, address, then } of VIEWS) {
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, address);
    await then?.(page);
    const opinion = await askEqualAccess(page, 'everything');
    expect.soft(opinion.faults, name).toEqual([]);
    for (const exception of opinion.met) met.add(exception);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect.soft((await askEqualAccess(page, 'contrast')).faults, `${name}, dark`).toEqual([]);
  }
  const unmet = EXCEPTIONS.filter((exception) => !met.has(exception));
  expect(unmet, 'exceptions that nothing needs').toEqual([]);
});

test('the second engine sees contrast that is too weak', async ({ page }) => {
  await visit(page, '/about/');
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.color = '#ddd';
  });
  const { faults } = await askEqualAccess(page, 'contrast');
  expect(faults).toEqual([expect.stringContaining('text_contrast_sufficient')]);
});
