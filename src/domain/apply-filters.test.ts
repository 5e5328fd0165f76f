import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, someFilters, someWords } from '#testing/filters-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { matchingRows } from './apply-filters.ts';
import { withValues } from './filter-changes.ts';
import { FACETS, type Filters, NO_FILTERS } from './filters.ts';

const table = timelineOf(`
  1948~/.. background confirmed IL,SY "War" <ft>
  2025-04-02 strike reported SY,IL @idf #t4 "Strikes" <ft,jns>
  2025-04-09 talks confirmed TR,IL,AZ @fidan #baku "Meeting" <ft,levant>
  [2025-04-10..2025-07-16] talks disputed TR,SY @fidan "Second meeting" <jns>
  2025-07-12/2025-07-13 clash reported SY #sweida "Clashes" <jns>
  unknown visit planned TR @fidan "A visit" <levant>
`);
const ids = (filters: Filters, found: ReadonlySet<string> | null = null) =>
  matchingRows(table, filters, found).map((row) => row.id);

describe('matchingRows', () => {
  it('shows all without filters, in order of date', () => {
    expect(ids(NO_FILTERS)).toEqual(['war', 'strikes', 'meeting', 'second-meeting', 'clashes', 'a-visit']);
  });

  it('takes any of the values of a facet, or all of them', () => {
    const both = filtersOf('country=TR,IL');
    expect(ids(both)).toEqual(['war', 'strikes', 'meeting', 'second-meeting', 'a-visit']);
    expect(ids({ ...both, match: 'all' })).toEqual(['meeting']);
  });

  it('lets facets narrow each other', () => {
    expect(ids(filtersOf('country=TR source=jns'))).toEqual(['second-meeting']);
    expect(ids(filtersOf('actor=fidan place=baku status=confirmed'))).toEqual(['meeting']);
  });

  it('tells how broadly an event is backed, and how those are named who say so', () => {
    const backed = timelineOf(`
      2025-04-02 "One text, two origins" origins=2 voices=named,anonymous <ft>
      2025-04-03 "Two texts, one origin" origins=1 voices=unnamed <ft,jns>
      2025-04-04 "Two of each" origins=2 <ft,jns>
    `);
    const titles = (filters: Filters) => matchingRows(backed, filters, null).map(({ title }) => title);
    expect(titles(filtersOf('backing=two-origins'))).toEqual(['One text, two origins', 'Two of each']);
    expect(titles(filtersOf('backing=one-text'))).toEqual(['One text, two origins']);
    expect(titles(filtersOf('backing=two-origins,one-text match=all'))).toEqual(['One text, two origins']);
    expect(titles(filtersOf('voice=named'))).toEqual(['One text, two origins']);
    expect(titles(filtersOf('voice=unnamed,outlet'))).toEqual(['Two texts, one origin', 'Two of each']);
  });

  it('wants any of the categories even where all values are wanted, since no event has two', () => {
    expect(ids({ ...filtersOf('category=talks,clash'), match: 'all' })).toEqual([
      'meeting',
      'second-meeting',
      'clashes',
    ]);
  });

  it('keeps what falls, or may fall, within the range, both ends included', () => {
    expect(ids(filtersOf('from=2025-04-09 to=2025-04-10'))).toEqual([
      'war',
      'meeting',
      'second-meeting',
      'a-visit',
    ]);
    expect(ids(filtersOf('to=2025-04-02'))).toEqual(['war', 'strikes', 'a-visit']);
    expect(ids(filtersOf('from=2025-07'))).toEqual(['war', 'second-meeting', 'clashes', 'a-visit']);
    expect(ids(filtersOf('to=1947'))).toEqual(['a-visit']);
  });

  it('keeps only events that were found', () => {
    expect(ids(filtersOf('country=TR'), new Set(['meeting', 'clashes']))).toEqual(['meeting']);
  });
});

describe('laws', () => {
  const filters = someFilters(table);

  it('filters commute: each alone, in any order, leaves what all leave together', () => {
    fc.assert(
      fc.property(filters, someWords(table), (all, found) => {
        // The range is one filter: a span may reach into two open ranges and not into their overlap.
        const alone: Filters[] = [
          ...FACETS.map((facet) => ({
            ...withValues(NO_FILTERS, facet, all.facets[facet]),
            match: all.match,
          })),
          { ...NO_FILTERS, from: all.from, to: all.to },
        ];
        const sets = [...alone.map((one) => new Set(ids(one))), ...(found ? [found] : [])];
        expect(ids(all, found)).toEqual(ids(NO_FILTERS).filter((id) => sets.every((set) => set.has(id))));
      }),
    );
  });

  it('under “any”, one value more in a facet never removes an event', () => {
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...FACETS),
        fc.constantFrom('TR', 'SY', 'ft', 'talks'),
        (all, facet, value) => {
          const some = { ...all, match: 'any' as const };
          fc.pre(some.facets[facet].length > 0);
          const wider = ids(withValues(some, facet, [...some.facets[facet], value]));
          expect(wider).toEqual(expect.arrayContaining(ids(some)));
        },
      ),
    );
  });

  it('under “all”, one value more never adds an event', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('TR', 'SY', 'IL', 'AZ'), (some, value) => {
        const all = { ...some, match: 'all' as const };
        const narrower = ids(withValues(all, 'country', [...all.facets.country, value]));
        expect(ids(all)).toEqual(expect.arrayContaining(narrower));
      }),
    );
  });

  it('what is left is a part of the timeline, in its order', () => {
    fc.assert(
      fc.property(filters, someWords(table), (some, found) => {
        const rows = matchingRows(table, some, found).map((row) => row.row);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      }),
    );
  });
});
