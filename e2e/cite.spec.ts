import { clipboard, CopyingPane } from './pages/copying-pane.ts';
import { EmbedHost } from './pages/embed-host.ts';
import { EventList } from './pages/event-list.ts';
import { EventPane } from './pages/event-pane.ts';
import { ExplorePage } from './pages/explore-page.ts';
import {
  detailsOf,
  EVENTS,
  firstEvent,
  inStory,
  readDatasetFile,
  SOURCES,
  TITLE,
} from './support/dataset.ts';
import { expect, originOf, test, visit } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const event = firstEvent(inStory);

for (const source of SOURCES) {
  test(`a reference to ${source.id} is copied in each form as the dataset has it`, async ({ page }) => {
    await visit(page, `/sources/${source.id}/`);
    const citing = new CopyingPane(page, 'Cite this source');
    await citing.open();
    const { text, bibtex, ris, csl } = source.cite;
    const forms = { 'plain text': text, BibTeX: bibtex, RIS: ris, 'CSL-JSON': csl };
    for (const [name, expected] of Object.entries(forms)) {
      await citing.copy(name);
      await expect(citing.said).toHaveText(`Copied the ${name}.`);
      expect(await clipboard(page)).toBe(expected);
    }
  });
}

test('the files of all sources are where the page leads, and hold each of them', async ({
  page,
  request,
}) => {
  await visit(page, `/sources/${SOURCES[0]?.id ?? ''}/`);
  for (const [name, file] of [
    ['BibTeX', 'sources.bib'],
    ['RIS', 'sources.ris'],
    ['CSL-JSON', 'sources.csl.json'],
  ] as const) {
    // Beside it stands the same of this source alone.
    const link = page.getByRole('link', { name, exact: true }).and(page.locator('[href*="/dataset/"]'));
    await expect(link).toHaveAttribute('href', new RegExp(`/dataset/${file}$`));
    const answer = await request.get(`/dataset/${file}`);
    expect(await answer.text()).toBe(readDatasetFile(file));
    for (const { id } of SOURCES) expect(readDatasetFile(file), file).toContain(id);
  }
});

test('a reference to an event has its title, its timeline and its address', async ({ page, baseURL }) => {
  await visit(page, `/events/${event.id}/?theme=dark`);
  const citing = new CopyingPane(page, 'Cite this event');
  await citing.open();
  await citing.copy('reference');
  await expect(citing.said).toContainText('Copied');
  const copied = await clipboard(page);
  expect(copied.startsWith(`“${event.title}”, `)).toBe(true);
  expect(copied.endsWith(`. ${TITLE}. ${baseURL ?? ''}/events/${event.id}/`)).toBe(true);
});

test('a passage is copied with who published it and the address that marks it', async ({ page, baseURL }) => {
  const [piece] = detailsOf(event.id).evidence;
  const source = SOURCES.find(({ id }) => id === piece?.source);
  await visit(page, `/events/${event.id}/`);
  const citing = new CopyingPane(new EventPane(page).piece(piece?.excerpt ?? ''), 'Cite it');
  await citing.open();
  await citing.copy('quotation');
  await expect(citing.said).toContainText('Copied');
  const copied = await clipboard(page);
  expect(copied.startsWith(`“${piece?.quote ?? ''}”, ${source?.publisher ?? ''}, `)).toBe(true);
  const address = copied.split('. ').at(-1) ?? '';
  expect(address).toBe(`${baseURL ?? ''}/sources/${piece?.source ?? ''}/#${piece?.excerpt ?? ''}`);
  await visit(page, address);
  await expect(new EventPane(page).marked).toHaveAttribute('data-excerpt-id', piece?.excerpt ?? '');
});

test('the link to exactly this view is the address as it now is', async ({ page }) => {
  const explore = new ExplorePage(page);
  await explore.open('country=TR');
  const linking = new CopyingPane(page, 'Link to exactly this view');
  await linking.open();
  await explore.list.select(EVENTS.find(({ countries }) => countries.includes('TR'))?.id ?? '');
  // The axis goes to the event, which is another view.
  await expect(page).toHaveURL(/window=/);
  await linking.copy('link');
  await expect(linking.said).toContainText('Copied');
  expect(await clipboard(page)).toBe(page.url());
  expect(explore.parameter('event')).not.toBeNull();
});

test('in a frame that may not write to the clipboard, the words are selected, and it says so', async ({
  page,
  site,
  guards,
}) => {
  const host = await EmbedHost.open(page, originOf(site));
  guards.allowOrigin(host.origin);
  guards.expectErrors(/Clipboard/);
  await host.settled();
  await new EventList(host.frame).select(event.id);
  const [piece] = detailsOf(event.id).evidence;
  const pane = new EventPane(host.frame);
  const citing = new CopyingPane(pane.piece(piece?.excerpt ?? ''), 'Cite it');
  await citing.open();
  await citing.copy('quotation');
  await expect(citing.said).toContainText('The quotation is selected');
  expect(await citing.selected()).toContain(`“${piece?.quote ?? ''}”`);
  host.close();
});
