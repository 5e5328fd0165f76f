/** How the day is known: the date worked out from the words of a passage, and days counted from one event to another. */
import { EventPane } from './pages/event-pane.ts';
import { ExplorePage } from './pages/explore-page.ts';
import { detailsOf, EVENTS, type EventFacts, firstEvent, inStory } from './support/dataset.ts';
import { expect, test, visit } from './support/test.ts';
import { PUBLISHED } from './support/testimony.ts';

const DAY = 86_400_000;
const NAMED = /\bon ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

interface Counted {
  readonly words: string;
  readonly source: string;
  /** The days that may be meant, days since 1970-01-01. */
  readonly days: readonly number[];
}

function formatted(day: number, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(day * DAY).replace(',', '');
}

function inWords(day: number): string {
  return formatted(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** What "on Wednesday" means in each passage that dates an event, counted back from each possible day of publication. */
function counted({ id }: EventFacts): readonly Counted[] {
  const { basis, evidence } = detailsOf(id);
  return evidence.flatMap(({ excerpt, source, quote }) => {
    const [words, weekday] = NAMED.exec(quote) ?? [];
    const { earliest, latest } = PUBLISHED.find((one) => one.id === source) ?? { earliest: NaN, latest: NaN };
    if (!words || !basis.excerpts.includes(excerpt) || !(latest - earliest < 14)) return [];
    const days = new Set<number>();
    for (let day = earliest; day <= latest; day++) {
      let back = day;
      while (formatted(back, { weekday: 'long' }) !== weekday) back--;
      days.add(back);
    }
    return [{ words, source, days: [...days] }];
  });
}

test('a day that follows from words stands worked out, as counted here', async ({ page }) => {
  const event = firstEvent((one) => counted(one).some(({ days }) => days.length === 1));
  const [only] = counted(event).filter(({ days }) => days.length === 1);
  await visit(page, `/events/${event.id}/`);
  const line = new EventPane(page).workings.filter({ hasText: only?.words ?? '' }).first();
  const result = inWords(only?.days[0] ?? NaN);
  await expect(line).toContainText(result);
  expect(only?.days[0]).toBe(event.day);
  const text = await line.evaluate((item) => item.textContent);
  expect(text).toMatch(new RegExp(`^${only?.words ?? ''}, .+ \\+ published .+ → gives ${result} `));
});

test('words that leave two days open show both, and an outside report that decides', async ({ page }) => {
  const event = firstEvent((one) => counted(one).some(({ days }) => days.length === 2));
  const [open] = counted(event).filter(({ days }) => days.length === 2);
  await visit(page, `/events/${event.id}/`);
  const { workings } = new EventPane(page);
  const both = (open?.days ?? []).map(inWords).join(' or ');
  await expect(workings.filter({ hasText: both })).toContainText('outside reporting decides which');
  await expect(workings.filter({ hasText: 'as this outside report tells it' }).first()).toContainText(
    inWords(event.day ?? NaN),
  );
});

test('the words of a source that is not listened to are not counted', async ({ page }) => {
  const sourcesOf = (one: EventFacts) => new Set(counted(one).map(({ source }) => source));
  const event = firstEvent((one) => sourcesOf(one).size > 1);
  const [told, silent] = PUBLISHED.filter(({ id }) => sourcesOf(event).has(id));
  const explore = new ExplorePage(page);
  await explore.open(`told=${told?.id ?? ''}&event=${event.id}`);
  const lines = explore.event.workings;
  await expect(lines.filter({ hasText: told?.publisher ?? '' })).toHaveCount(1);
  await expect(lines.filter({ hasText: silent?.publisher ?? '' })).toHaveCount(0);
});

test('the worked line fits a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const event = firstEvent((one) => counted(one).length > 0);
  await visit(page, `/events/${event.id}/`);
  await expect(new EventPane(page).workings.first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

const exact = EVENTS.filter(inStory);
const [earlier, later] = [exact[0], exact.find(({ day }) => day !== exact[0]?.day)];
const apart = (later?.day ?? NaN) - (earlier?.day ?? NaN);

test('the days between two events, on an event’s own page', async ({ page }) => {
  await visit(page, `/events/${earlier?.id ?? ''}/`);
  const pane = new EventPane(page);
  await pane.daysBetween.selectOption(later?.id ?? '');
  await expect(pane.daysBetweenAnswer).toContainText(
    `${String(apart)} days between this and ‘${later?.title ?? ''}’`,
  );
});

test('the days between two events, by keyboard, of those that are shown', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open(`event=${later?.id ?? ''}`);
  const { daysBetween, daysBetweenAnswer } = explore.event;
  await expect(daysBetween.locator('option')).toHaveCount(EVENTS.length);
  await daysBetween.focus();
  await page.keyboard.type((earlier?.title ?? '').slice(0, 40));
  await expect(daysBetweenAnswer).toContainText(
    `${String(apart)} days between this and ‘${earlier?.title ?? ''}’`,
  );
});
