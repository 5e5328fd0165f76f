import { describe, expect, it } from 'vitest';
import { filtersOf } from '#testing/filters-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { settleFilters } from './settle-filters.ts';

const table = timelineOf('2025-04-02 strike SY,IL #t4');

describe('settleFilters', () => {
  it('lets go of values that the timeline does not have, alone, and names them', () => {
    const { filters, unknown } = settleFilters(table, filtersOf('country=SY,FR place=atlantis q=talks'));
    expect(filters).toEqual(filtersOf('country=SY q=talks'));
    expect(unknown).toEqual([
      { facet: 'country', value: 'FR' },
      { facet: 'place', value: 'atlantis' },
    ]);
  });
});
