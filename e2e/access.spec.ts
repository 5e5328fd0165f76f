/** axe on every view, light and dark. */
import type { Page } from '@playwright/test';
import { LensPane } from './pages/lens-pane.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { DETAILS, firstEvent, SOURCES } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';

const disputed = firstEvent(({ conflicts }) => conflicts > 0);
const longest = DETAILS.reduce((most, other) =>
  other.evidence.length > most.evidence.length ? other : most,
);

interface View {
  readonly name: string;
  readonly address: string;
  readonly width?: number;
  readonly then?: (page: Page) => Promise<void>;
}

const VIEWS: readonly View[] = [
  { name: 'explore', address: '/', then: (page) => new ExplorePage(page).timeline.expectAlive() },
  { name: 'an open event', address: `/?event=${longest.id}` },
  { name: 'an open event over the page', address: `/?event=${disputed.id}`, width: 768 },
  { name: 'explore on a phone', address: '/', width: 360 },
  {
    name: 'filters that are on, and a panel',
    address: '/?country=TR,IL&match=all',
    then: (page) => new ExplorePage(page).filters.open('Country'),
  },
  { name: 'an empty result', address: '/?country=AZ&category=strike' },
  {
    name: 'the story as known on a day, and its panel',
    address: '/?asof=2025-04-11',
    then: async (page) => {
      await new LensPane(page).button.click();
      await expect(new LensPane(page).day('11 April 2025')).toBeChecked();
    },
  },
  {
    name: 'two sources side by side',
    address: `/?told=${SOURCES[0]?.id ?? ''},${SOURCES[3]?.id ?? ''}&view=compare`,
  },
  { name: 'a reading', address: `/?view=read&event=${longest.id}` },
  { name: 'bad parameters', address: '/?group=banana&event=never-happened' },
  {
    name: 'the legend',
    address: '/',
    then: async (page) => {
      await new ExplorePage(page).timeline.button('How to read this').click();
    },
  },
  {
    name: 'help',
    address: '/',
    then: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'an event’s page', address: `/events/${disputed.id}/` },
  { name: 'where the sources differ', address: '/differences/' },
  { name: 'what of each text is quoted', address: '/coverage/' },
  { name: 'a source’s page', address: `/sources/${SOURCES[0]?.id ?? ''}/` },
  { name: 'the frame', address: '/embed/', width: 600 },
  { name: 'an open event in the frame', address: `/embed/?event=${disputed.id}`, width: 600 },
];

/** The page follows the device from light to dark while it is open. */
async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    await expectNoAxeViolations(page);
  }
}

for (const { name, address, width = 1440, then } of VIEWS) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 600 ? 480 : 900 });
    await visit(page, address);
    await then?.(page);
    await expectAccessible(page);
  });
}

test('a page that does not exist', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  await visit(page, '/nowhere/');
  await expectAccessible(page);
});

test('an error page', async ({ page, guards }) => {
  guards.expectErrors(/Failed to load resource/);
  await page.route('**/dataset/manifest.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
});
