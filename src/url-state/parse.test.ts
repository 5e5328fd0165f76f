import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { parseViewState } from './parse.ts';
import { DEFAULT_VIEW_STATE } from './view-state.ts';

const problemsOf = (search: string) =>
  parseViewState(search).problems.map(({ name, values }) => `${name}=${values.join()}`);

describe('parseViewState', () => {
  it('takes an empty address for the default view', () => {
    for (const search of ['', '?', '?&'])
      expect(parseViewState(search)).toEqual({ state: DEFAULT_VIEW_STATE, problems: [] });
  });

  it('reads every parameter of the contract', () => {
    const { state, problems } = parseViewState(
      '?country=TR,il&actor=fidan&category=talks,strike&source=jns&place=baku&status=confirmed&backing=two-origins&voice=named,outlet&match=all&q=air+base' +
        '&from=2025-04&to=2025-07-16&window=2025-04-01..2025-04-30&asof=2025-04-11&told=jns,sofx&event=baku-meeting&cite=ft-us&group=country' +
        '&view=list&lang=en&theme=dark&v=1',
    );
    expect(problems).toEqual([]);
    expect(state).toEqual({
      filters: {
        facets: {
          country: ['TR', 'IL'],
          actor: ['fidan'],
          category: ['talks', 'strike'],
          source: ['jns'],
          place: ['baku'],
          status: ['confirmed'],
          backing: ['two-origins'],
          voice: ['named', 'outlet'],
        },
        match: 'all',
        q: 'air base',
        from: '2025-04',
        to: '2025-07-16',
      },
      window: { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 4, 30) },
      lens: { asOf: dayNumber(2025, 4, 11), told: ['jns', 'sofx'] },
      event: 'baku-meeting',
      cite: 'ft-us',
      group: 'country',
      view: 'list',
      lang: 'en',
      theme: 'dark',
      unknown: [],
    });
  });

  it.each([
    ['match=some'],
    ['from=2025-13'],
    ['to=yesterday'],
    ['window=2025-04-01'],
    ['window=2025-04-30..2025-04-01'],
    ['window=2025-04-01..2025-04-31'],
    ['asof=2025-04'],
    ['told=FT'],
    ['event=Baku!'],
    ['group=place'],
    ['view=map'],
    ['lang=xx'],
    ['theme=pink'],
    ['category=war'],
    ['country=TUR'],
    ['v=7'],
    ['v=one'],
  ])('ignores %s alone, and says so', (bad) => {
    const { state, problems } = parseViewState(`${bad}&q=talks`);
    expect(problems.map(({ name, values }) => `${name}=${values.join()}`)).toEqual([bad]);
    expect(state).toEqual({ ...DEFAULT_VIEW_STATE, filters: { ...DEFAULT_VIEW_STATE.filters, q: 'talks' } });
  });

  it('lets go of one bad value in a list, and keeps the others', () => {
    const { state } = parseViewState('country=TR,Q1,IL,,TR');
    expect(state.filters.facets.country).toEqual(['TR', 'IL']);
    expect(problemsOf('country=TR,Q1,IL')).toEqual(['country=Q1']);
  });

  it('takes neither of two values for what can have one', () => {
    expect(parseViewState('view=list&view=timeline').state.view).toBe('timeline');
    expect(problemsOf('view=list&view=timeline')).toEqual(['view=list,timeline']);
  });

  it('ignores a range that ends before it begins', () => {
    const { state } = parseViewState('from=2025-07&to=2025-04&country=TR');
    expect(state.filters).toMatchObject({ from: null, to: null, facets: { country: ['TR'] } });
    expect(problemsOf('from=2025-07&to=2025-04')).toEqual(['from=2025-07', 'to=2025-04']);
    expect(problemsOf('from=2025-04-20&to=2025-04')).toEqual([]);
  });

  it('ignores a citation without its event', () => {
    expect(parseViewState('cite=ft-us').state.cite).toBeNull();
    expect(problemsOf('cite=ft-us')).toEqual(['cite=ft-us']);
  });

  it('keeps unknown names, in order', () => {
    expect(parseViewState('later=2025-04-11&x=1&x=2&q=a').state.unknown).toEqual([
      ['later', '2025-04-11'],
      ['x', '1'],
      ['x', '2'],
    ]);
  });

  it.each([
    '%',
    '%zz',
    '?%E0%A4%A',
    '&&==&',
    'q=%ff&country=%',
    '#',
    'q=\uD800',
    '__proto__=1&constructor=2',
  ])('reads %j without throwing', (search) => {
    expect(parseViewState(search).state.view).toBe('timeline');
  });

  it('gives a whole state for any string', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('country', 'q', 'from', '=', '&', '%', 'TR', '2025', ',', '..', 'v', '9'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (search) => {
        expect(Object.keys(parseViewState(search).state)).toEqual(Object.keys(DEFAULT_VIEW_STATE));
      }),
    );
  });
});
