import { expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { tableDays } from '../levels/table-days.ts';
import { inViewOf } from './in-view.ts';

const DATA = timelineOf(`
  1948~/.. background
  2025-03-31 strike
  2025-04-02 strike
  [2025-03-01..2025-04-01] talks
  2025-05-01 talks
  unknown talks
`);
const APRIL = { start: dayNumber(2025, 4, 1), end: dayNumber(2025, 5, 1) };

it('counts what lies or may lie in view, of few events and of many', () => {
  const table = columnsOf(DATA);
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  expect(inViewOf(DATA.events, APRIL)).toBe(2);
  expect(inViewOf({ days: tableDays(table), rows }, APRIL)).toBe(2);
});

it('counts only what is shown', () => {
  expect(inViewOf([], APRIL)).toBe(0);
  expect(inViewOf({ days: tableDays(columnsOf(DATA)), rows: new Uint32Array(0) }, APRIL)).toBe(0);
});
