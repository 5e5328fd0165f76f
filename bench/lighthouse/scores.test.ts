import { expect, it } from 'vitest';
import { middleOf, type PageScores, reachesAims, reachesFirmAims, scoresTable } from './scores.ts';

const FULL: PageScores = {
  page: 'explore',
  scores: { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 },
  short: ['largest-contentful-paint 2.1 s'],
};

function slow(performance: number): PageScores {
  return { ...FULL, scores: { ...FULL.scores, performance } };
}

it('reaches the aims where each category does', () => {
  expect(reachesAims(FULL)).toBe(true);
  expect(reachesAims({ ...FULL, scores: { ...FULL.scores, seo: 92 } })).toBe(false);
  expect(reachesAims(slow(94))).toBe(false);
});

it('asks nothing where a page is not to be found by search', () => {
  const frame = { ...FULL, scores: { ...FULL.scores, seo: null } };
  expect(reachesAims(frame)).toBe(true);
  expect(scoresTable([frame])[2]).toMatch(/100 +\| – +\|/);
});

it('fails no run by what a busy machine stretches', () => {
  expect(reachesFirmAims(slow(50))).toBe(true);
  expect(reachesFirmAims({ ...FULL, scores: { ...FULL.scores, accessibility: 99 } })).toBe(false);
});

it('takes the visit in the middle', () => {
  expect(middleOf([slow(99), slow(60), slow(90)])).toEqual(slow(90));
  expect(() => middleOf([])).toThrow();
});

it('has a line for each page, with what keeps it from full marks', () => {
  const [head, , line] = scoresTable([FULL]);
  expect(head).toMatch(/page +\| performance \(95\) +\| access \(100\)/);
  expect(line).toMatch(/✓ +\| explore +\| 97 +\| 100 .*largest-contentful-paint 2\.1 s/);
});
