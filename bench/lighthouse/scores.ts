/** What Lighthouse says of a page, and whether it says what was aimed at. */
import { markdownTable } from '../report/markdown-table.ts';

/** As `--only` takes it. */
export const LIGHTHOUSE = 'lighthouse';

/** What is aimed at, of a hundred. */
export const AIMS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
export type Category = keyof typeof AIMS;
export const CATEGORIES: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** In words of the table. */
const SAYS: Readonly<Record<Category, string>> = {
  performance: 'performance',
  accessibility: 'access',
  'best-practices': 'best practice',
  seo: 'SEO',
};

export interface PageScores {
  readonly page: string;
  /** Of a hundred; null where the page does not ask for it. */
  readonly scores: Readonly<Record<Category, number | null>>;
  /** What keeps it from full marks: `largest-contentful-paint 2.4 s`. */
  readonly short: readonly string[];
}

export function reachesAims({ scores }: PageScores): boolean {
  return CATEGORIES.every((category) => (scores[category] ?? AIMS[category]) >= AIMS[category]);
}

/** But for performance, which is reckoned from times, and those a busy machine stretches. */
export function reachesFirmAims({ scores }: PageScores): boolean {
  return reachesAims({ page: '', scores: { ...scores, performance: AIMS.performance }, short: [] });
}

/** Of several visits of one page, the one in the middle by performance. Throws for none. */
export function middleOf(visits: readonly PageScores[]): PageScores {
  const inOrder = visits.toSorted((one, other) => performanceOf(one) - performanceOf(other));
  const middle = inOrder[Math.floor(visits.length / 2)];
  if (!middle) throw new Error('A page was not visited.');
  return middle;
}

function performanceOf({ scores }: PageScores): number {
  return scores.performance ?? 0;
}

export function scoresTable(pages: readonly PageScores[]): readonly string[] {
  const head = CATEGORIES.map((category) => `${SAYS[category]} (${String(AIMS[category])})`);
  return markdownTable(
    ['', 'page', ...head, 'short of full marks'],
    pages.map((page) => [
      reachesAims(page) ? '✓' : '✗',
      page.page,
      ...CATEGORIES.map((category) => String(page.scores[category] ?? '–')),
      page.short.join(', '),
    ]),
  );
}
