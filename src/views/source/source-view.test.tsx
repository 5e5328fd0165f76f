import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { sourceOf } from '#testing/source-of.ts';
import { positionWords } from './source-excerpt.tsx';
import { SourceView } from './source-view.tsx';

const TEXT = `
  source ft "Financial Times" 2025-04-10?
  ft-1 120..160 "talks in Azerbaijan" baku,later-talks
  ft-2 700..740 "an agreement" baku
`;

function show(overrides: Partial<SourceRecord> = {}, marked: string | null = null) {
  return render(<SourceView source={sourceOf(TEXT, overrides)} hrefs={TEST_HREFS} marked={marked} />);
}

function told(term: string): string | null | undefined {
  return screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;
}

describe('SourceView', () => {
  it('calls what is unknown unknown, with what notes say of it', () => {
    show({ titleNote: 'The text starts below the headline.', authorsNote: 'No byline is printed.' });
    expect(told('Title')).toBe('not printed in the text we haveThe text starts below the headline.');
    expect(told('Author')).toBe('not knownNo byline is printed.');
    expect(told('Published')).toBe('10 April 2025 (uncertain)');
    expect(told('Read on')).toBe('not recorded');
    expect(told('Publisher’s page')).toBe('not known');
    expect(
      screen.getByRole('heading', { level: 1, name: 'A text that does not print its headline' }),
    ).toBeDefined();
  });

  it('shows every note, even one that says the same', () => {
    show({ notes: ['Cut short.', 'Cut short.'] });
    expect(screen.getAllByText('Cut short.')).toHaveLength(2);
  });

  it('tells apart authors that are unknown, none, and named', () => {
    show({ authors: [] });
    expect(told('Author')).toBe('none named');
  });

  it('tells what is known', () => {
    show({
      title: 'Turkey and Israel talk',
      authors: ['A. B.', 'C. D.'],
      accessed: '2025-05-01',
      mirror: 'https://copy.example/x',
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Turkey and Israel talk' })).toBeDefined();
    expect(told('Author')).toBe('A. B., C. D.');
    expect(told('Read on')).toBe('1 May 2025');
    expect(screen.getByRole('link', { name: 'copy.example/x' })).toBeDefined();
  });

  it('shows passages in reading order, where they stand, and what rests on them', () => {
    show();
    const figures = screen.getAllByRole('figure');
    expect(figures.map((figure) => [figure.id, figure.dataset['excerptId']])).toEqual([
      ['ft-1', 'ft-1'],
      ['ft-2', 'ft-2'],
    ]);
    expect(figures[0]?.textContent).toContain('About 12% into the text');
    const events = screen.getAllByRole('link', { name: 'Later Talks' });
    expect(events.map((link) => link.getAttribute('href'))).toEqual(['/events/later-talks/']);
  });

  it('marks the passage that the address names', () => {
    show({}, 'ft-2');
    const marked = screen.getAllByRole('figure').filter((figure) => figure.className.includes('marked'));
    expect(marked.map((figure) => figure.id)).toEqual(['ft-2']);
  });

  it('leads to the passage in the publisher’s page where that is known', () => {
    show({ url: 'https://ft.example/a' });
    const links = screen.getAllByRole('link', { name: 'Original at Financial Times' });
    expect(links[0]?.getAttribute('href')).toBe('https://ft.example/a#:~:text=talks%20in%20Azerbaijan');
  });

  it('is cited in each form as the dataset has it, and leads to it and to all sources as files', async () => {
    const source = sourceOf(TEXT);
    const { container } = show();
    await userEvent.click(screen.getByText('Cite this source'));
    await screen.findByRole('button', { name: 'Copy CSL-JSON' });
    const texts = [...container.querySelectorAll('pre')].map((text) => text.textContent);
    const { text, bibtex, ris, csl } = source.cite;
    expect(texts).toEqual([text, bibtex, ris, csl]);
    const files = screen.getAllByRole('link', { name: /^(BibTeX|RIS|CSL-JSON|Web Annotations)$/ });
    expect(files.map((link) => link.getAttribute('href'))).toEqual([
      '/sources/ft/source.bib',
      '/sources/ft/source.ris',
      '/sources/ft/source.csl.json',
      '/sources/ft/annotations.jsonld',
      '/dataset/sources.bib',
      '/dataset/sources.ris',
      '/dataset/sources.csl.json',
    ]);
  });

  it('maps the text: a link to each passage, and what is no article text', () => {
    show({ notArticle: [{ what: 'newsletter promotion', start: 0, end: 50 }], quotedShare: 0.08 });
    const map = screen.getByRole('region', { name: 'The text, seen from afar' });
    const links = within(map).getAllByRole('link', { name: /^Passage/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#ft-1', '#ft-2']);
    expect(map.textContent).toContain('Hatched: not article text (newsletter promotion).');
    expect(
      within(map)
        .getByRole('link', { name: /what is not$/ })
        .getAttribute('href'),
    ).toBe('/coverage/#ft');
    expect(map.textContent).toContain('8% of the article’s text is quoted here.');
  });

  it('shows the full text only where the source may be published, its passages marked', () => {
    const { unmount } = show();
    expect(screen.queryByRole('heading', { name: 'The full text' })).toBeNull();
    unmount();
    show({ text: `${'x'.repeat(120)}${'y'.repeat(40)}${'z'.repeat(840)}` });
    const text = screen.getByRole('region', { name: 'The full text' });
    expect(
      within(text)
        .getByRole('link', { name: 'y'.repeat(40) })
        .getAttribute('href'),
    ).toBe('#ft-1');
  });

  it('is written without a script and without inline styles', () => {
    const html = renderToString(<SourceView source={sourceOf(TEXT)} hrefs={TEST_HREFS} />);
    expect(html).toContain('talks in Azerbaijan');
    expect(html).not.toContain('style=');
  });
});

describe('positionWords', () => {
  it('has words for both ends', () => {
    expect(positionWords(0, 1000)).toBe('At the beginning of the text');
    expect(positionWords(500, 1000)).toBe('About 50% into the text');
    expect(positionWords(995, 1000)).toBe('At the very end of the text');
  });
});
