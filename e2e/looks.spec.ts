/** A few elements as they look, by day, by night, and from right to left. Their events are fixed ones, so that a dataset that grows changes nothing. */
import type { Locator } from '@playwright/test';
import { EventPane } from './pages/event-pane.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { MapPane } from './pages/map-pane.ts';
import { expectLook, needLooks } from './support/looks.ts';
import { expect, test, visit } from './support/test.ts';

const EVENT = 'first-baku-meeting';
const PASSAGE = 'ft-first-round';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ browser }, testInfo) => {
  needLooks(browser, testInfo);
});

for (const theme of ['light', 'dark'] as const) {
  test(`by ${theme === 'light' ? 'day' : 'night'}`, async ({ page, browser }) => {
    await visit(page, `/?theme=${theme}`);
    const { list, filters, timeline } = new ExplorePage(page);
    const map = new MapPane(page);
    await expect(map.marks.first()).toBeVisible();
    const look = (element: Locator, name: string) => expectLook(element, browser, `${name}-${theme}`);
    await look(page.getByRole('banner'), 'masthead');
    await look(filters.row, 'filters');
    await look(map.key, 'map-key');
    await look(list.article(EVENT), 'entry');
    await timeline.button('How to read this').click();
    await look(timeline.legend.getByRole('list'), 'kinds');
    await look(timeline.dates, 'dates');
    await visit(page, `/events/${EVENT}/?theme=${theme}`);
    await look(new EventPane(page).piece(PASSAGE), 'cutting');
  });
}

test('from right to left', async ({ page, browser }) => {
  await visit(page, '/?lang=he&theme=light');
  await expectLook(page.getByRole('banner'), browser, 'masthead-hebrew');
  await expectLook(page.locator(`article[data-event-id="${EVENT}"]`), browser, 'entry-hebrew');
  await visit(page, `/events/${EVENT}/?lang=he&theme=light`);
  await expectLook(new EventPane(page).piece(PASSAGE), browser, 'cutting-hebrew');
});
