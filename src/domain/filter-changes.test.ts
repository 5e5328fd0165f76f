import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, someFilters } from '#testing/filters-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { isNarrowed, narrowings, toggled, without } from './filter-changes.ts';
import { NO_FILTERS } from './filters.ts';

const table = timelineOf('2025-04-02 strike SY,IL,TR @idf @fidan #t4 <ft,jns>');

describe('narrowings', () => {
  it('are each chosen value, the words and the range', () => {
    expect(narrowings(filtersOf('country=SY,TR q=talks from=2025'))).toEqual([
      { kind: 'facet', facet: 'country', values: ['SY'] },
      { kind: 'facet', facet: 'country', values: ['TR'] },
      { kind: 'words', q: 'talks' },
      { kind: 'range', from: '2025', to: null },
    ]);
  });
});

describe('changes', () => {
  it('taking off all that narrows leaves nothing that narrows', () => {
    fc.assert(
      fc.property(someFilters(table), (filters) => {
        const bare = narrowings(filters).reduce(without, filters);
        expect(isNarrowed(bare)).toBe(false);
        expect({ ...bare, match: 'any' }).toEqual(NO_FILTERS);
      }),
    );
  });

  it('toggling twice changes no set', () => {
    const once = toggled(filtersOf('country=SY'), 'country', 'TR');
    expect(once.facets.country).toEqual(['SY', 'TR']);
    expect(toggled(once, 'country', 'TR')).toEqual(filtersOf('country=SY'));
  });
});
