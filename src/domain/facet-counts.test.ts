import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, someFilters, someWords } from '#testing/filters-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { matchingRows, wantsAll } from './apply-filters.ts';
import { facetChoices, facetValues } from './facet-counts.ts';
import { withValues } from './filter-changes.ts';
import { type Facet, FACETS, type Filters, NO_FILTERS } from './filters.ts';

const table = timelineOf(`
  2025-04-02 strike reported SY,IL @idf #t4 "Strikes" <ft,jns>
  2025-04-09 talks confirmed TR,IL,AZ @fidan #baku "Meeting" <ft,levant>
  [2025-04-10..2025-07-16] talks disputed TR,SY @fidan "Second meeting" <jns>
  2025-07-12/2025-07-13 clash reported SY #sweida "Clashes" <jns>
  unknown visit planned TR @fidan "A visit" <levant>
  source ft "Financial Times"
  source jns "JNS" unknown "On the strikes"
  source levant "JNS" unknown "On the talks"
`);
const values = facetValues(table);

const counts = (filters: Filters, facet: Facet) =>
  facetChoices(values, table, filters, null)[facet].map(({ value, count }) => `${value} ${String(count)}`);

describe('facetChoices', () => {
  it('puts the most frequent first, and labels them', () => {
    expect(values.country).toEqual([
      { value: 'SY', label: 'Syria', total: 3 },
      { value: 'TR', label: 'Turkey', total: 3 },
      { value: 'IL', label: 'Israel', total: 2 },
      { value: 'AZ', label: 'Azerbaijan', total: 1 },
    ]);
    expect(values.source.map(({ label }) => label)).toEqual([
      'JNS: On the strikes',
      'Financial Times',
      'JNS: On the talks',
    ]);
  });

  it('keeps category and status in the vocabulary’s order, without what never occurs', () => {
    expect(values.category.map(({ value }) => value)).toEqual(['strike', 'clash', 'talks', 'visit']);
  });

  it('counts what each choice would give beside the other facets', () => {
    const filters = filtersOf('category=talks country=TR');
    expect(counts(filters, 'country')).toEqual(['SY 1', 'TR 2', 'IL 1', 'AZ 1']);
    expect(counts(filters, 'category')).toEqual(['strike 0', 'clash 0', 'talks 2', 'visit 1']);
  });

  it('counts, where all are wanted, what one more would leave', () => {
    const filters = filtersOf('country=TR match=all');
    expect(counts(filters, 'country')).toEqual(['SY 1', 'TR 3', 'IL 1', 'AZ 1']);
  });

  it('keeps every choice where nothing is left', () => {
    const choices = facetChoices(values, table, filtersOf('country=TR place=t4'), new Set<string>());
    expect(choices.country).toContainEqual({
      value: 'TR',
      label: 'Turkey',
      total: 3,
      chosen: true,
      count: 0,
    });
    expect(choices.country).toHaveLength(4);
  });

  it('counts exactly what applying the choice gives', () => {
    fc.assert(
      fc.property(
        someFilters(table),
        someWords(table),
        fc.constantFrom(...FACETS),
        (filters, found, facet) => {
          for (const { value, count } of facetChoices(values, table, filters, found)[facet]) {
            const others = filters.facets[facet].filter((other) => other !== value);
            const chosen = wantsAll(filters, facet) ? [...others, value] : [value];
            expect(count).toBe(matchingRows(table, withValues(filters, facet, chosen), found).length);
          }
        },
      ),
    );
  });

  it('counts totals where nothing is filtered', () => {
    for (const choices of Object.values(facetChoices(values, table, NO_FILTERS, null)))
      for (const { count, total } of choices) expect(count).toBe(total);
  });
});
