import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { dateOf, pointOf } from '#testing/date-of.ts';
import { detailOf } from '#testing/detail-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { EventView, type EventViewProps } from './event-view.tsx';

const [BEFORE, BAKU, AFTER] = timelineOf(`
  2025-04-02 strike "Strikes on T4"
  2025-04-09 talks confirmed TR,AZ @hanegbi #baku "Meeting in Baku" <levant,ft> origins=3
  2025-07-12 talks "A later meeting"
  actor hanegbi "Tzachi Hanegbi" person IL
  place baku "Baku" AZ city
  source levant "The Levant Files"
  source ft "Financial Times"
`).events;

const DETAIL = detailOf(
  `
  meeting-in-baku 2025-04-09 explicit TR:party,AZ:host by:levant-1
  Officials met in Baku. [@levant-1; @ft-1]
  An American took part. [@ft-2]

  levant-1 <levant> unnamed turkish-mod "a meeting was held" "Turkish defence ministry sources"
  ft-1 <ft> outlet own "talks in Azerbaijan" "Financial Times"
  ft-2 <ft> anonymous own disputes "US representatives were involved" "A person familiar with the matter"
  conflict "whether an American took part" ft-2 "one did" levant-1 "names two sides only"
`,
);

const SOURCES = [
  {
    id: 'levant',
    language: 'en',
    publisher: 'The Levant Files',
    published: dateOf('[2025-04-10..2025-04-11]'),
    url: null,
  },
  {
    id: 'ft',
    language: 'en',
    publisher: 'Financial Times',
    published: dateOf('2025-04-10?'),
    url: 'https://ft.example/a',
  },
];

function view(props: Partial<EventViewProps> = {}) {
  if (!BAKU) throw new Error('no event');
  return (
    <EventView
      event={BAKU}
      detail={DETAIL}
      sources={SOURCES}
      hrefs={TEST_HREFS}
      timeline="A timeline"
      {...props}
    />
  );
}

function figure(excerpt: string): HTMLElement {
  const found = screen.getAllByRole('figure').find((one) => one.dataset['excerptId'] === excerpt);
  if (!found) throw new Error(`no figure for ${excerpt}`);
  return found;
}

describe('EventView', () => {
  it('says what was corrected, and leads to all corrections; where nothing was, says nothing of it', () => {
    const correction = {
      date: pointOf('2026-01-12').earliest,
      said: 'Officials met in Tbilisi.',
      says: 'Officials met in Baku.',
      why: 'The city was misread.',
    };
    const { rerender } = render(view({ detail: { ...DETAIL, corrections: [correction] } }));
    const note = screen.getByRole('note', { name: 'Corrections' });
    within(note).getByText('Corrected on 12 January 2026');
    within(note).getByText('Officials met in Tbilisi.');
    within(note).getByText('The city was misread.');
    const link = within(note).getByRole('link', { name: 'All corrections of this timeline' });
    expect(link.getAttribute('href')).toBe('/about/#corrections');
    rerender(view());
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('tells when, what, how sure it is, and by how many', () => {
    render(view());
    expect(screen.getByRole('heading', { level: 2, name: 'Meeting in Baku' })).toBeDefined();
    expect(screen.getByText(/^9 April 2025/)).toBeDefined();
    expect(screen.getByText('Confirmed')).toBeDefined();
    expect(
      screen.getByText('Reported by 2 outlets (The Levant Files, Financial Times), from 3 origins.'),
    ).toBeDefined();
  });

  it('counts an outlet once, however many of its texts report it', () => {
    if (!BAKU) throw new Error('no event');
    const [levant] = BAKU.outlets;
    const again = levant ? [{ ...levant, id: 'levant-again' }] : [];
    render(view({ event: { ...BAKU, outlets: [...BAKU.outlets, ...again] } }));
    expect(screen.getByText(/^Reported by 2 outlets \(The Levant Files with 2 texts, /)).toBeDefined();
  });

  it('links each citation to its passage', () => {
    render(view());
    const citation = screen.getByRole('link', { name: '2, passage of Financial Times' });
    expect(citation.getAttribute('href')).toBe('#ft-1');
    expect(figure('ft-1').id).toBe('ft-1');
  });

  it('marks and goes to a passage in the page, where the page wants to know', async () => {
    const onCite = vi.fn();
    render(view({ onCite }));
    await userEvent.click(screen.getByRole('link', { name: '3, passage of Financial Times' }));
    expect(onCite).toHaveBeenCalledExactlyOnceWith('ft-2');
    expect(document.activeElement).toBe(figure('ft-2'));
  });

  it.each([
    ['an account of a conflict', 'Where accounts differ', 'Passage 3', 'ft-2'],
    ['what dates it', 'How we know the date', 'Passage 1', 'levant-1'],
  ])('does so from %s, and leaves no hash in the address', async (_, region, name, excerpt) => {
    const onCite = vi.fn();
    render(view({ onCite }));
    await userEvent.click(within(screen.getByRole('region', { name: region })).getByRole('link', { name }));
    expect(onCite).toHaveBeenCalledExactlyOnceWith(excerpt);
    expect(document.activeElement).toBe(figure(excerpt));
    expect(location.hash).toBe('');
  });

  it('scrolls to the passage that the address marks', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockClear();
    render(view({ cite: 'ft-1' }));
    expect(scroll.mock.contexts).toEqual([figure('ft-1')]);
    expect(figure('ft-1').className).toContain('marked');
    expect(figure('ft-2').className).not.toContain('marked');
  });

  it('shows each passage with outlet, day, who says so, and where it comes from', () => {
    render(view());
    const levant = figure('levant-1').textContent;
    expect(levant).toContain('a meeting was held');
    expect(levant).toContain('The Levant Files published 10 or 11 April 2025');
    expect(levant).toContain('Turkish defence ministry sources, unnamed');
    expect(levant).toContain('relaying Turkish Mod');
    expect(figure('ft-1').textContent).toContain('in the outlet’s own voice');
    expect(figure('ft-2').textContent).toContain('A person familiar with the matter, not identified');
    expect(figure('ft-2').textContent).toContain('disputes this account');
  });

  it('leads to the source here and, where its page is known, to the publisher', () => {
    render(view());
    const read = within(figure('ft-1')).getByRole('link', { name: 'Read in source' });
    expect(read.getAttribute('href')).toBe('/sources/ft/#ft-1');
    const original = within(figure('ft-1')).getByRole('link', { name: 'Original at Financial Times' });
    expect(original.getAttribute('href')).toBe('https://ft.example/a#:~:text=talks%20in%20Azerbaijan');
    expect(original.getAttribute('rel')).toBe('noopener');
    expect(figure('ft-1').querySelector('blockquote')?.getAttribute('cite')).toBe('https://ft.example/a');
    expect(within(figure('levant-1')).queryByRole('link', { name: /Original/ })).toBeNull();
  });

  it('leads from a passage back to the sentences that cite it', () => {
    render(view());
    const back = within(figure('ft-2')).getByRole('link', { name: 'Sentence 2' });
    const target = document.querySelector(back.getAttribute('href') ?? '');
    expect(target?.textContent).toContain('An American took part.');
  });

  it('sets conflicting accounts side by side', () => {
    render(view());
    const conflicts = screen.getByRole('region', { name: 'Where accounts differ' });
    expect(within(conflicts).getByRole('heading', { name: 'Whether an American took part' })).toBeDefined();
    const accounts = within(conflicts).getAllByRole('listitem');
    expect(accounts.map((account) => account.querySelector('p')?.textContent)).toEqual([
      'One did',
      'Names two sides only',
    ]);
  });

  it('shows conflicts and places that are named alike', () => {
    const [conflict] = DETAIL.conflicts;
    const [place] = BAKU?.places ?? [];
    if (!BAKU || !conflict || !place) throw new Error('no conflict or place');
    const detail = { ...DETAIL, conflicts: [conflict, conflict] };
    render(view({ detail, event: { ...BAKU, places: [place, { ...place, country: null }] } }));
    expect(screen.getAllByRole('heading', { name: 'Whether an American took part' })).toHaveLength(2);
    expect(screen.getAllByText('Baku', { selector: 'dd' })).toHaveLength(2);
  });

  it('shows roles, actors and places', () => {
    render(view());
    expect(screen.getByText('Azerbaijan', { selector: 'dd' }).textContent).toBe('Azerbaijan host');
    expect(screen.getByText('Tzachi Hanegbi').textContent).toContain('Israel');
    expect(screen.getByText('Baku', { selector: 'dd' }).textContent).toContain('34.50° N, 37.60° E');
  });

  it('tells who reported it first, each once, and through whom it comes', () => {
    render(view());
    const origins = within(screen.getByRole('region', { name: 'Who reported it first' }));
    expect(origins.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Turkish Modas told by The Levant Files',
      'Ftin its own reporting',
    ]);
    origins.getByText('2 origins. Outlets that relay the same one count once.');
  });

  it('tells of no origin whose evidence only adds or disputes', () => {
    const [levant, ft] = DETAIL.evidence;
    const adds = ft ? [{ ...ft, stance: 'adds' as const }] : [];
    render(view({ detail: { ...DETAIL, evidence: levant ? [levant, ...adds] : [] } }));
    const origins = within(screen.getByRole('region', { name: 'Who reported it first' }));
    expect(origins.getAllByRole('listitem')).toHaveLength(1);
    origins.getByText(/^One origin/);
  });

  it('says why the status is what it is, where that is not plain', () => {
    const { rerender } = render(view());
    expect(screen.queryByRole('region', { name: /^Why “/ })).toBeNull();
    rerender(view({ detail: { ...DETAIL, statusNote: 'Both sides say so.' } }));
    const reason = screen.getByRole('region', { name: 'Why “confirmed”' });
    expect(within(reason).getByRole('heading', { level: 3 })).toBeDefined();
    expect(reason.textContent).toContain('Both sides say so.');
    rerender(view({ detail: null }));
    expect(screen.queryByRole('region', { name: /^Why “/ })).toBeNull();
  });

  it('leads to the events before and after', async () => {
    const onSelect = vi.fn();
    render(view({ previous: BEFORE ?? null, next: AFTER ?? null, onSelect }));
    const nav = screen.getByRole('navigation', { name: 'Before and after' });
    expect(nav.textContent).toContain('Before, 2 April 2025');
    await userEvent.click(within(nav).getByRole('link', { name: 'A later meeting' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('a-later-meeting');
  });

  it('counts the days to another event', async () => {
    if (!BEFORE || !BAKU || !AFTER) throw new Error('no events');
    render(view({ others: [BEFORE, BAKU, AFTER] }));
    const choice = await screen.findByRole('combobox', { name: 'Days between this and …' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Choose an event', 'Strikes on T4, 2 Apr 2025', 'A later meeting, 12 Jul 2025']);
    const answer = screen.getByRole('status');
    expect(answer.textContent).toBe('');
    await userEvent.selectOptions(choice, 'strikes-on-t4');
    expect(answer.textContent).toBe('7 days between this and ‘Strikes on T4’ (2 and 9 April 2025).');
  });

  it('asks for no other event where there is none, or no date', () => {
    const { rerender } = render(view({ others: BAKU ? [BAKU] : [] }));
    expect(screen.queryByRole('combobox')).toBeNull();
    if (!BEFORE || !BAKU) throw new Error('no events');
    rerender(view({ event: { ...BAKU, date: { kind: 'unknown' } }, others: [BEFORE, BAKU] }));
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('has its head and a notice while there is no evidence, and no notice when there is', () => {
    const notice = <p>It could not be fetched.</p>;
    const { rerender } = render(view({ detail: null, notice }));
    expect(screen.getByRole('heading', { name: 'Meeting in Baku' })).toBeDefined();
    expect(screen.getByText('It could not be fetched.')).toBeDefined();
    rerender(view({ notice }));
    expect(screen.queryByText('It could not be fetched.')).toBeNull();
  });

  it('is written without a script and without inline styles', () => {
    const html = renderToString(view({ level: 1 }));
    expect(html).toContain('a meeting was held');
    expect(html).toContain('<h1');
    expect(html).not.toContain('style=');
  });

  it('is cited by title, date and address, and each passage by its words and who published them', async () => {
    const { container } = render(view());
    await userEvent.click(screen.getByText('Cite this event'));
    const inFigure = within(figure('ft-1'));
    await userEvent.click(inFigure.getByText('Cite it'));
    await inFigure.findByRole('button', { name: 'Copy quotation' });
    const texts = [...container.querySelectorAll('pre')].map((text) => text.textContent);
    expect(texts).toEqual([
      '“talks in Azerbaijan”, Financial Times, 10 April 2025 (uncertain). http://localhost:3000/sources/ft/#ft-1',
      '“Meeting in Baku”, 9 April 2025. A timeline. http://localhost:3000/events/meeting-in-baku/',
    ]);
  });
});
