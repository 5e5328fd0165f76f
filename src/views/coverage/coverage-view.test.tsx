import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { sourceOf } from '#testing/source-of.ts';
import { CoverageView } from './coverage-view.tsx';

const TEXT = `
  source ft "Financial Times" 2025-04-10?
  ft-1 100..160 "talks in Azerbaijan" baku,later-talks
  ft-2 140..200 "in Azerbaijan, on" baku
  ft-3 700..740 "an agreement" baku
`;

const LAID_OUT: Partial<SourceRecord> = {
  quotedShare: 0.15,
  notArticle: [{ what: 'promotion', start: 0, end: 50 }],
  paragraphs: [
    { start: 0, end: 50 },
    { start: 51, end: 400 },
    { start: 401, end: 1000 },
  ],
  sentences: [
    { start: 51, end: 90 },
    { start: 91, end: 400 },
    { start: 401, end: 690 },
    { start: 691, end: 1000 },
  ],
};

function show(overrides: Partial<SourceRecord> = {}) {
  return render(
    <CoverageView sources={[sourceOf(TEXT, { ...LAID_OUT, ...overrides })]} hrefs={TEST_HREFS} />,
  );
}

/** The cells of a table, row by row, its headings aside. Tables behind a shut word are there, and hidden. */
function rowsOf(name: string | RegExp): readonly (readonly string[])[] {
  const table = screen.getByRole('table', { name, hidden: true });
  return within(table)
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

describe('CoverageView', () => {
  it('says how much is quoted, what is not at all, and what does not count', () => {
    show();
    const section = screen.getByRole('region', { name: 'Financial Times' });
    expect(section.textContent).toContain('15.0% of the article is quoted, in 3 passages.');
    expect(section.textContent).toContain('2 of its 4 sentences are not quoted at all.');
    expect(section.textContent).toContain('5.0% is not part of the article, and does not count: promotion.');
    expect(within(section).getByRole('img').getAttribute('aria-label')).toContain('15.0%');
    expect(section.id).toBe('ft');
  });

  it('tells the limit that the timeline has', () => {
    show({ quotedLimit: 0.3 });
    expect(screen.getByText(/So of no text is more than 30\.0% quoted/)).toBeDefined();
  });

  it('lists what nothing rests on, the longest first, by paragraph, place and length', () => {
    show();
    expect(rowsOf(/^Sentences of which nothing/)).toEqual([
      ['3', '402–690', '28.9%', '289 characters'],
      ['2', '52–90', '3.9%', '39 characters'],
    ]);
    expect(rowsOf(/^Stretches that nothing/)).toEqual([
      ['2–3', '201–700', '50.0%', '500 characters'],
      ['3', '741–1000', '26.0%', '260 characters'],
      ['2', '51–100', '5.0%', '50 characters'],
    ]);
    expect(rowsOf('Not part of the article')).toEqual([['1', '1–50', '5.0%', 'promotion']]);
  });

  it('leaves out gaps that hold no more than a space or a mark', () => {
    const { excerpts } = sourceOf(`
      source ft "Financial Times"
      ft-1 0..100 "one" baku
      ft-2 104..200 "two" baku
      ft-3 205..1000 "three" baku
    `);
    show({ excerpts, notArticle: [], sentences: [] });
    expect(rowsOf(/^Stretches that nothing/)).toEqual([['2', '201–205', '0.5%', '5 characters']]);
  });

  it('leads from what is quoted to each passage, and to the events that rest on it', () => {
    show();
    const [first, second] = rowsOf('Quoted, in reading order');
    expect(first).toEqual(['Paragraph 2 101–200 10.0%', 'Passage 1: Baku; Later TalksPassage 2: Baku']);
    expect(second?.at(-1)).toBe('Passage 3: Baku');
    const href = (name: string) =>
      screen.getAllByRole('link', { name, hidden: true })[0]?.getAttribute('href');
    expect(href('Passage 2')).toBe('/sources/ft/#ft-2');
    expect(href('Later Talks')).toBe('/events/later-talks/');
  });

  it('has no empty tables', () => {
    show({ excerpts: [], notArticle: [], sentences: [], quotedShare: 0 });
    const tables = screen.getAllByRole('table', { hidden: true });
    expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual([
      'Stretches that nothing here rests on, the longest first',
    ]);
  });

  it('shows no word of the text, and needs neither script nor inline styles', () => {
    const html = renderToString(<CoverageView sources={[sourceOf(TEXT, LAID_OUT)]} hrefs={TEST_HREFS} />);
    expect(html).toContain('<details');
    expect(html).not.toContain('talks in Azerbaijan');
    expect(html).not.toContain('style=');
  });
});
