import { ExplorePage } from './pages/explore-page.ts';
import { detailsOf, type EventFacts, EVENTS, SOURCES } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const total = EVENTS.length;
const idsOf = (holds: (event: EventFacts) => boolean): readonly string[] =>
  EVENTS.filter(holds).map(({ id }) => id);
const both = ({ countries }: EventFacts): boolean => countries.includes('TR') && countries.includes('IL');

test('events of Turkey and Israel, from the address', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=TR,IL&match=all');
  const ids = idsOf(both);
  expect(ids.length).toBeGreaterThan(0);
  await explore.list.expectIds(ids);
  await explore.expectShown(ids.length, total);
});

test('the same by hand: panel, two choices, all of these', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  await explore.filters.open('Country');
  await explore.filters.choice('Country', /Turkey/).check();
  await explore.filters.choice('Country', /Israel/).check();
  await explore.filters.group('Country').getByRole('radio', { name: 'all of these' }).check();
  await explore.list.expectIds(idsOf(both));
  expect(explore.parameter('country')).toBe('TR,IL');
  expect(explore.parameter('match')).toBe('all');
});

test('any of two countries is more than each, all of them less', async ({ page }) => {
  const explore = new ExplorePage(page);
  const has = (country: string) => idsOf(({ countries }) => countries.includes(country));
  const [turkey, israel] = [has('TR'), has('IL')];
  const any = idsOf(({ id }) => turkey.includes(id) || israel.includes(id));
  const all = idsOf(({ id }) => turkey.includes(id) && israel.includes(id));
  // Else the four views below could not be told from one another.
  expect(any.length).toBeGreaterThan(Math.max(turkey.length, israel.length));
  expect(all.length).toBeLessThan(Math.min(turkey.length, israel.length));
  expect(turkey).not.toEqual(israel);
  const views = [
    ['country=TR', turkey],
    ['country=IL', israel],
    ['country=TR,IL', any],
    ['country=TR,IL&match=any', any],
    ['country=TR,IL&match=all', all],
  ] as const;
  for (const [query, ids] of views) {
    await explore.open(query);
    await explore.list.expectIds(ids);
    await explore.expectShown(ids.length, total);
  }
});

test('the count beside a choice is what the choice gives', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('category=strike');
  await explore.filters.open('Country');
  const promised = await explore.filters.countOf('Country', /Syria/);
  await explore.filters.choice('Country', /Syria/).check();
  await explore.expectShown(promised, total);
  await expect(explore.list.articles).toHaveCount(promised);
});

test('by backing and by speakers, as the evidence says', async ({ page }) => {
  const explore = new ExplorePage(page);
  const supporting = (id: string) => detailsOf(id).evidence.filter(({ stance }) => stance === 'supports');
  await explore.open('backing=two-origins');
  await explore.list.expectIds(
    idsOf(({ id }) => new Set(supporting(id).map(({ origin }) => origin.id)).size > 1),
  );
  await explore.open('backing=one-text');
  await explore.list.expectIds(idsOf(({ sources }) => sources.length === 1));
  await explore.open('voice=anonymous');
  await explore.list.expectIds(
    idsOf(({ id }) => supporting(id).some(({ attribution }) => attribution === 'anonymous')),
  );
});

test('facets narrow each other', async ({ page }) => {
  const explore = new ExplorePage(page);
  const source = SOURCES[0]?.id ?? '';
  await explore.open(`country=AZ&source=${source}`);
  await explore.list.expectIds(
    idsOf(({ countries, sources }) => countries.includes('AZ') && sources.includes(source)),
  );
});

test('chips show what is on, and one press takes it off', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=AZ&category=talks');
  await expect(explore.filters.chips.getByRole('listitem')).toHaveCount(3);
  await explore.filters.chip(/Azerbaijan/).click();
  await expect(explore.filters.chip(/Azerbaijan/)).toBeHidden();
  expect(explore.parameter('country')).toBeNull();
  expect(explore.parameter('category')).toBe('talks');
  await explore.filters.chip('Clear all').click();
  await explore.expectShown(total, total);
});

test('a range keeps what falls, or may fall, within', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('from=2025-07&to=2025-07-16');
  const first = Date.UTC(2025, 6, 1) / 86_400_000;
  const last = Date.UTC(2025, 6, 16) / 86_400_000;
  const certain = idsOf(({ day }) => day !== null && day >= first && day <= last);
  const never = new Set(idsOf(({ day }) => day !== null && (day < first || day > last)));
  await expect(explore.list.article(certain[0] ?? '')).toBeAttached();
  const shown = await explore.list.ids();
  expect(shown).toEqual(expect.arrayContaining([...certain]));
  expect(shown.filter((id) => id !== null && never.has(id))).toEqual([]);
});

test('an empty result names what emptied it, and offers ways out', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=AZ&category=strike');
  await explore.expectShown(0, total);
  const empty = page.getByRole('region', { name: 'No event has all of this' });
  await expect(empty).toContainText('Azerbaijan');
  await expect(empty).toContainText(/strike/i);
  const way = empty.getByRole('button', { name: /Azerbaijan/ });
  const promised = Number(/(\d+) events?$/.exec(await way.innerText())?.[1]);
  await way.click();
  await explore.expectShown(promised, total);
});

const atT4 = ({ places }: EventFacts): boolean => places.includes('t4-air-base');
const inSweida = ({ places }: EventFacts): boolean => places.some((place) => place.includes('sweida'));
const ofTurkey = ({ title }: EventFacts): boolean => title.includes('Turk');
const ofErdogan = ({ title }: EventFacts): boolean => title.includes('Erdo');

const SEARCHES: readonly (readonly [words: string, finds: (event: EventFacts) => boolean])[] = [
  ['Turkiye', ofTurkey],
  ['Türkiye', ofTurkey],
  ['Suwayda', inSweida],
  ['Tiyas', atT4],
  ['Erdogan', ofErdogan],
  ['Erdogna', ofErdogan],
];

test('words find what they should, in every spelling', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open();
  for (const [words, finds] of SEARCHES) {
    const wanted = idsOf(finds);
    expect(wanted.length, words).toBeGreaterThan(0);
    await explore.filters.search.fill('zzyzx');
    await explore.expectShown(0, total);
    await explore.filters.search.fill(words);
    await expect(explore.filters.status, words).not.toHaveText(`0 of ${String(total)} events`);
    const found = await explore.list.ids();
    expect(found, words).toEqual(expect.arrayContaining([...wanted]));
    expect(found.length, words).toBeLessThan(total);
    expect(explore.parameter('q')).toBe(words);
  }
});

test('words that stand nowhere leave nothing, and the way out brings all back', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('q=zzyzx+Baku');
  await explore.expectShown(0, total);
  await expect(page.getByText('No event has the word ‘zzyzx’.')).toBeVisible();
  await page.getByRole('button', { name: /Without any filter/ }).click();
  await explore.expectShown(total, total);
  await expect(explore.filters.search).toHaveValue('');
});
