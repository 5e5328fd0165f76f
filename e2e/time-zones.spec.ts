/** The same calendar day everywhere: far east, far west, and where the story's meeting was held. */
import { ExplorePage } from './pages/explore-page.ts';
import { firstEvent, inStory } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const event = firstEvent((other) => inStory(other) && other.places.includes('baku'));
const dayWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
  (event.day ?? 0) * 86_400_000,
);

/** Where the item stands on the axis, as a share of the drawing's width. */
const places: { zone: string; at: number }[] = [];

test.describe.configure({ mode: 'serial' });

for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Baku']) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('timeline, list and event show the same day', async ({ page }) => {
      const explore = new ExplorePage(page);
      await explore.open(`window=2025-04-01..2025-04-30&event=${event.id}`);
      await explore.timeline.expectAlive();
      const item = explore.timeline.item(event.id);
      await expect(item).toHaveAccessibleName(new RegExp(`${dayWords} 2025`));
      await expect(explore.event.named(event.title)).toContainText(dayWords);
      const day = explore.list.region
        .locator('div', { has: page.locator(`article[data-event-id="${event.id}"]`) })
        .last();
      await expect(day.getByRole('heading')).toContainText(dayWords);
      const [box, plot] = [await item.boundingBox(), await explore.timeline.plot.boundingBox()];
      places.push({ zone, at: ((box?.x ?? 0) - (plot?.x ?? 0)) / (plot?.width ?? 1) });
    });
  });
}

test('and stand at the same place on the axis', () => {
  const [first, ...others] = places;
  expect(others).toHaveLength(3);
  for (const { zone, at } of others) expect(at, zone).toBeCloseTo(first?.at ?? NaN, 3);
});
