import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { NO_LENS } from '#domain/lens/lens.ts';
import { lensProblems } from './lens-problems.ts';

it('names all that a large timeline leaves out of the address: the day, the sources, and their comparison', () => {
  const lens = { asOf: dayNumber(2025, 4, 11), told: ['ft', 'jns'] };
  const told = lensProblems({ lens, view: 'compare' }).map(({ name, value }) => `${name}=${value}`);
  expect(told).toEqual(['asof=2025-04-11', 'told=ft,jns', 'view=compare']);
  for (const view of ['list', 'read'] as const) expect(lensProblems({ lens: NO_LENS, view })).toEqual([]);
});
