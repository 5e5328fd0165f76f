/** The story as part of the sources could tell it: on a day, or through some outlets alone. */
import { ExplorePage } from './pages/explore-page.ts';
import { LensPane } from './pages/lens-pane.ts';
import { detailsOf, EVENTS, firstEvent } from './support/dataset.ts';
import { expect, settled, test } from './support/test.ts';
import { outBy, PUBLISHED, toldBy } from './support/testimony.ts';

const DAY = '2025-04-11';
const heardByDay = outBy(DAY);
const toldByDay = toldBy(heardByDay);
const [first, second] = PUBLISHED;
const ids = { first: first?.id ?? '', second: second?.id ?? '' };

test('as known on a day: what the sources of that day support, and nothing else', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`asof=${DAY}`);
  expect(toldByDay.length).toBeGreaterThan(0);
  expect(toldByDay.length).toBeLessThan(EVENTS.length);
  expect([...(await explore.list.ids())].sort()).toEqual([...toldByDay].sort());
  await explore.expectShown(toldByDay.length, EVENTS.length);
  const { bar } = new LensPane(page);
  await expect(bar).toContainText('As known on 11 April 2025');
  await expect(bar).toContainText(`${String(EVENTS.length - toldByDay.length)} events were not yet known`);
});

test('an open event shows only the evidence of that day, and no sentence that rests on later', async ({
  page,
}) => {
  const event = firstEvent(({ id }) => {
    const sources = detailsOf(id).evidence.map(({ source }) => source);
    return toldByDay.includes(id) && sources.some((source) => !heardByDay.includes(source));
  });
  const known = detailsOf(event.id).evidence.filter(({ source }) => heardByDay.includes(source));
  const later = detailsOf(event.id).sentences.filter(({ cites }) =>
    cites.flat().every((cite) => !known.some(({ excerpt }) => excerpt === cite)),
  );
  const explore = new ExplorePage(page);
  await explore.open(`asof=${DAY}&event=${event.id}`);
  await expect(explore.event.evidence).toHaveCount(known.length);
  for (const { text } of later) await expect(page.getByText(text)).toHaveCount(0);
});

test('how a day was found is not told where it was not known yet', async ({ page }) => {
  const event = firstEvent(({ id }) => {
    const { basis, evidence } = detailsOf(id);
    const dating = evidence.filter(({ excerpt }) => basis.excerpts.includes(excerpt));
    return (
      toldByDay.includes(id) &&
      basis.kind === 'inferred' &&
      basis.derivation.length > 0 &&
      dating.length > 0 &&
      dating.every(({ source }) => !heardByDay.includes(source))
    );
  });
  const explore = new ExplorePage(page);
  await explore.open(`event=${event.id}`);
  await expect(explore.event.workings.first()).toBeVisible();
  await explore.open(`asof=${DAY}&event=${event.id}`);
  await expect(explore.event.named(event.title)).toContainText('Counted from the day on which a source was');
  await expect(explore.event.workings).toHaveCount(0);
  await expect(page.getByText(detailsOf(event.id).basis.note ?? '—')).toHaveCount(0);
});

test('by hand: a stop of the list, Back undoes it, and all comes back', async ({ page }) => {
  const explore = new ExplorePage(page);
  const lens = new LensPane(page);
  await explore.open();
  await lens.button.focus();
  await page.keyboard.press('Enter');
  await lens.day('11 April 2025').focus();
  await page.keyboard.press('Space');
  await explore.expectShown(toldByDay.length, EVENTS.length);
  expect(explore.parameter('asof')).toBe(DAY);
  await page.goBack();
  await explore.expectShown(EVENTS.length, EVENTS.length);
  await page.goForward();
  await lens.bar.getByRole('button', { name: 'Back to all that is known' }).click();
  await explore.expectShown(EVENTS.length, EVENTS.length);
  expect(explore.parameter('asof')).toBeNull();
});

test('arrow keys go from stop to stop: choosing takes neither the panel away nor the focus', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  const lens = new LensPane(page);
  await explore.open();
  await lens.button.focus();
  await page.keyboard.press('Enter');
  await lens.day('Today').focus();
  const stops = await lens.days();
  expect(stops.length).toBeGreaterThan(2);
  for (const stop of stops.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await expect(stop).toBeFocused();
    await expect(stop).toBeChecked();
    await settled(page);
  }
  await lens.source(first?.publisher ?? '').focus();
  await page.keyboard.press('Space');
  await expect(lens.source(first?.publisher ?? '')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lens.button).toBeFocused();
});

test('the way back to all that is known leaves the focus where the count is read', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`asof=${DAY}`);
  await new LensPane(page).bar.getByRole('button', { name: 'Back to all that is known' }).press('Enter');
  await explore.expectShown(EVENTS.length, EVENTS.length);
  await expect(explore.filters.status).toBeFocused();
});

test('a third source chosen while two stand side by side brings the list back, and no complaint', async ({
  page,
}) => {
  const explore = new ExplorePage(page);
  const lens = new LensPane(page);
  await explore.open(`told=${ids.first},${ids.second}&view=compare`);
  await lens.button.click();
  await lens.source(PUBLISHED[2]?.publisher ?? '').check();
  const expected = toldBy(PUBLISHED.slice(0, 3).map(({ id }) => id));
  await expect.poll(async () => [...(await explore.list.ids())].sort()).toEqual([...expected].sort());
  await expect(explore.addressNotice).toHaveCount(0);
});

test('a day before anything was out: nothing had been told, and no filter is blamed', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('asof=1990-01-01');
  await expect(page.getByRole('heading', { name: 'Nothing had been told' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all that is known' }).last().click();
  await explore.expectShown(EVENTS.length, EVENTS.length);
});

test('side by side, the link to this view stands clear of what is said above it', async ({ page }) => {
  const explore = new ExplorePage(page);
  const { bar } = new LensPane(page);
  await explore.open(`told=${ids.first},${ids.second}&view=compare`);
  const [above, link] = [
    await bar.boundingBox(),
    await page.getByText('Link to exactly this view').boundingBox(),
  ];
  expect(link?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
});

test('two sources side by side on a day on which one was not out: it tells nothing', async ({ page }) => {
  const early = PUBLISHED.find(({ latest }) => PUBLISHED.every((other) => latest <= other.latest));
  const late = PUBLISHED.find(({ latest }) => latest > (early?.latest ?? Infinity));
  const day = new Date((early?.latest ?? 0) * 86_400_000).toISOString().slice(0, 10);
  const explore = new ExplorePage(page);
  await explore.open(`asof=${day}&told=${early?.id ?? ''},${late?.id ?? ''}&view=compare`);
  await expect(page.getByRole('heading', { name: 'Both 0', exact: true })).toBeVisible();
  await expect(page.getByText('Their accounts differ')).toHaveCount(0);
});

test('the day of the last publication is today', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('asof=2030-01-01');
  await explore.list.expectIds(EVENTS.map(({ id }) => id));
  await expect(new LensPane(page).bar).toContainText('Nothing differs');
});

test('two sources side by side: each event once, in the part of those who tell it', async ({ page }) => {
  const explore = new ExplorePage(page);
  const lens = new LensPane(page);
  await explore.open(`told=${ids.first},${ids.second}`);
  await lens.bar.getByRole('button', { name: 'Side by side' }).click();
  expect(explore.parameter('view')).toBe('compare');
  const [one, two] = [toldBy([ids.first]), toldBy([ids.second])];
  const parts: readonly (readonly [name: string, ids: readonly string[]])[] = [
    [`Only ${first?.publisher ?? ''}`, one.filter((id) => !two.includes(id))],
    ['Both', one.filter((id) => two.includes(id))],
    [`Only ${second?.publisher ?? ''}`, two.filter((id) => !one.includes(id))],
  ];
  for (const [name, expected] of parts) {
    const shown = await lens
      .beside(name.replace(/[()]/g, '\\$&'))
      .locator('[data-event-id]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-event-id')));
    expect([...shown].sort(), name).toEqual([...expected].sort());
  }
});

test('an event that was not yet known is said to be so, with the way to it', async ({ page }) => {
  const later = firstEvent(({ id }) => !toldByDay.includes(id));
  const explore = new ExplorePage(page);
  await explore.open(`asof=${DAY}&event=${later.id}`);
  await expect(page.getByRole('heading', { name: 'This event is not told here' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all that is known' }).click();
  await expect(explore.event.named(later.title)).toBeVisible();
});
