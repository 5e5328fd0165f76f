import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '#session/session.tsx';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { serve } from '#testing/published.ts';
import { sourceOf } from '#testing/source-of.ts';
import { LargeSourcePage } from './large-source-page.tsx';

const host = publishLarge({
  events: '2025-04-09 talks "Meeting" <ft>',
  sources: [
    sourceOf(`
      source ft "Financial Times" 2025-04-10
      ft-1 10..20 "one" meeting
      ft-2 20..30 "two" meeting
      ft-3 30..40 "three" meeting
      ft-4 40..50 "four" meeting
      ft-5 50..60 "five" meeting
    `),
  ],
});
const scrolled = vi.fn();

beforeEach(() => {
  stubSafeLine();
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
  vi.unstubAllGlobals();
  scrolled.mockClear();
  history.replaceState(null, '', '/');
});

function open(rest: string): readonly string[] {
  const asked = serve(host);
  history.replaceState(null, '', `/sources/ft/${rest}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <Session base="/" client={client}>
      <LargeSourcePage id="ft" />
    </Session>,
  );
  return asked;
}

const heading = (name: string) => screen.findByRole('heading', { name: `${name}, in reading order` });

function marked(): readonly (string | undefined)[] {
  return screen
    .getAllByRole('figure')
    .filter((figure) => figure.className.includes('marked'))
    .map((figure) => figure.dataset['excerptId']);
}

describe('the page of a source in a large dataset', () => {
  it('shows the first passages, which lead to their events on the explore page', async () => {
    open('');
    await heading('Passages 1 to 2 of 5');
    await screen.findByText('two');
    expect(screen.queryByText('three')).toBeNull();
    const [event] = screen.getAllByRole('link', { name: 'Meeting' });
    expect(event?.getAttribute('href')).toBe('/?event=meeting');
  });

  it('turns to further passages by links, and leaves the fragment behind', async () => {
    open('#ft-2');
    await screen.findByText('two');
    const [further] = await screen.findAllByRole('link', { name: 'Behind these: passages 3 to 4' });
    expect(further?.getAttribute('href')).toBe('/sources/ft/?passages=3');
    if (further) await userEvent.click(further);
    await screen.findByText('three');
    expect(location.search + location.hash).toBe('?passages=3');
    expect(document.activeElement).toBe(await heading('Passages 3 to 4 of 5'));
    expect(screen.getAllByRole('link', { name: 'Before these: passages 1 to 2' })).toHaveLength(2);
  });

  it('says which page this is, and leads to the first, the last, and the one that holds a passage by its number', async () => {
    open('?passages=5');
    await screen.findByText('five');
    expect(screen.getAllByText('Page 3 of 3')).toHaveLength(2);
    expect(screen.queryByRole('link', { name: /^(Last|Behind these)/ })).toBeNull();
    await userEvent.click(
      (await screen.findAllByRole('link', { name: 'First: passages 1 to 2' }))[0] as Element,
    );
    await screen.findByText('one');
    expect(screen.getAllByRole('link', { name: 'Last: passage 5' })[0]?.getAttribute('href')).toBe(
      '/sources/ft/?passages=5',
    );
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Go to passage' }), '4{Enter}');
    await screen.findByText('four');
    expect(location.search).toBe('?passages=4');
    expect(document.activeElement).toBe(await heading('Passages 3 to 4 of 5'));
  });

  it('finds the passage that the address names in whichever file it is, marks it and scrolls to it', async () => {
    const asked = open('#ft-3');
    expect(await screen.findByText(/^Looking for the passage ‘ft-3’ among 5/)).toBeDefined();
    await screen.findByText('three');
    expect(marked()).toEqual(['ft-3']);
    expect(scrolled.mock.instances.at(-1)).toMatchObject({ id: 'ft-3' });
    expect(screen.queryByText(/^Looking for/)).toBeNull();
    expect(asked.filter((url) => url.includes('excerpts-'))).toHaveLength(2);
  });

  it('says so when there is no such passage, and shows the first', async () => {
    open('#ft-9');
    expect(await screen.findByText('‘ft-9’')).toBeDefined();
    await heading('Passages 1 to 2 of 5');
    expect(marked()).toEqual([]);
  });

  it('opens at a place that the address asks for, and says so when that is none', async () => {
    open('?passages=4');
    await screen.findByText('four');
    expect(screen.queryByRole('region', { name: 'About the address' })).toBeNull();
  });

  it.each(['6', '0', 'last'])('says that there is no passage number %s', async (place) => {
    open(`?passages=${place}`);
    await screen.findByText('one');
    const notice = screen.getByRole('region', { name: 'About the address' });
    expect(notice.textContent).toContain(`‘${place}’`);
  });
});
