import { expect, it } from 'vitest';
import { columnsOf } from '#testing/columns-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { lastRows } from './last-rows.ts';

const columns = columnsOf(
  timelineOf(`
    2025-04-02 strike "Strikes" <ft>
    2025-04-09 talks "Talks" <ft>
    2025-07-13 talks "More talks" <ft>
    unknown talks "Whenever" <ft>
    source ft "Financial Times"
  `),
);

it('the last rows are those of the last days, in order, and of no event without a date', () => {
  expect(lastRows(columns, 2)).toEqual([1, 2]);
  expect(lastRows(columns, 100)).toEqual([0, 1, 2]);
  expect(lastRows(columns, 0)).toEqual([]);
});
