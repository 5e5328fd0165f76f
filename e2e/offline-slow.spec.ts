/** A network that does not answer in time: what is kept stands in where it can, is never said to be all that there is, and is not mixed with what is newer. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, NewerEdition } from './pages/newer-edition.ts';
import { firstEvent, inStory } from './support/dataset.ts';
import { titles, publishedTitled } from './support/newer-edition.ts';
import { serveSlowly, type SlowSite } from './support/serve.ts';
import { expect, originOf, settled, test as base, visit } from './support/test.ts';

interface SlowFixtures {
  readonly editions: ReturnType<typeof publishedTitled>;
  readonly slow: SlowSite;
}

const event = firstEvent(inStory);
const TITLE = 'A title that has been corrected';

/** The site is kept, in its first edition; addresses are those of a host whose line can be slow. */
const test = base.extend<SlowFixtures>({
  serviceWorkers: 'allow',
  editions: async ({}, use) => {
    const editions = publishedTitled(event.title);
    await use(editions);
    rmSync(editions.dir, { recursive: true });
  },
  slow: async ({ editions, guards, page }, use) => {
    const slow = await serveSlowly(editions.dir);
    guards.allowOrigin(originOf(slow));
    await visit(page, `${originOf(slow)}/`);
    await kept(page);
    await use(slow);
    slow.close();
  },
});

test('pages that only the network has are waited for; those that it may have are not said to be nowhere', async ({
  page,
  context,
  slow,
  editions: { dir },
}) => {
  mkdirSync(join(dir, 'tour'));
  const text =
    '<link rel="icon" href="data:,"><title>Another program</title><h1>A page beside the timeline</h1>';
  writeFileSync(join(dir, 'tour/index.html'), text);
  slow.look();
  slow.hold(/^\/(?:tour\/|events\/|\?event)/);
  const beside = await context.newPage();
  const gone = beside.goto(`${originOf(slow)}/tour/`);
  await expect.poll(() => slow.holds('/tour/')).toBe(true);

  // Asked for later, and what is kept stands in already: the other has been waited for at least as long.
  await visit(page, `${originOf(slow)}/events/${event.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
  await visit(page, `${originOf(slow)}/events/newer-than-kept/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be reached now');
  await visit(page, `${originOf(slow)}/?event=newer-than-kept`);
  await expect(page.getByRole('heading', { name: 'This event cannot be reached now' })).toBeVisible();

  slow.answer();
  await gone;
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText('A page beside the timeline');
});

test('a page from the network waits for data of its own edition', async ({
  page,
  context,
  slow,
  editions: { publish },
}) => {
  await publish(TITLE);
  slow.look();
  slow.hold(/^\/(?:dataset\/manifest\.json|about\/)/);
  const newer = await context.newPage();
  await newer.goto(`${originOf(slow)}/`, { waitUntil: 'commit' });
  await expect.poll(() => slow.holds('/dataset/manifest.json')).toBe(true);
  await visit(page, `${originOf(slow)}/about/`);
  slow.answer();
  await settled(newer);
  await expect(titles(newer, TITLE).first()).toBeVisible();
  await expect(titles(newer, event.title)).toHaveCount(0);
});

test('a page that is kept shows data of its own edition', async ({ page, slow, editions: { publish } }) => {
  await publish(TITLE);
  slow.look();
  slow.hold(/^\/$/);
  await visit(page, `${originOf(slow)}/`);
  await expect(titles(page, event.title).first()).toBeVisible();
  await expect(titles(page, TITLE)).toHaveCount(0);
  slow.answer();
  const newer = new NewerEdition(page);
  await newer.show.click();
  await expect(titles(page, TITLE).first()).toBeVisible();
});
