import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayNumber, dayNumber, formatDay } from '#domain/calendar.ts';
import { GROUPS, MATCHES, NO_FILTERS } from '#domain/filters.ts';
import { ATTRIBUTIONS, BACKINGS, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';
import { formatViewState } from './format.ts';
import { parseViewState } from './parse.ts';
import { LANGUAGES } from '#messages/languages.ts';
import { DEFAULT_VIEW_STATE, THEMES, VIEWS, type ViewState } from './view-state.ts';

describe('formatViewState', () => {
  it('leaves defaults out', () => {
    expect(formatViewState(DEFAULT_VIEW_STATE)).toBe('');
  });

  it('writes commas as commas, names in one order, unknown ones last', () => {
    const { state } = parseViewState('x=1&theme=dark&q=a,b%2Cc+d&country=tr,IL&group=category&v=1');
    expect(formatViewState(state)).toBe('country=TR,IL&q=a,b,c+d&theme=dark&x=1');
  });

  it('writes text that looks escaped so that it comes back', () => {
    const state = { ...DEFAULT_VIEW_STATE, filters: { ...NO_FILTERS, q: '100%2C & <b>?' } };
    expect(parseViewState(formatViewState(state)).state).toEqual(state);
  });
});

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);
const ids = fc.uniqueArray(id, { maxLength: 3 });
/** Text as an address can hold it: lone surrogates cannot. */
const text = fc.string({ unit: 'grapheme' });
const day = fc
  .integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) })
  .map((value) => value as DayNumber);
const days = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const partial = (value: DayNumber) =>
  fc.constantFrom(4, 7, 10).map((length) => formatDay(value).slice(0, length));
const bounds = days.chain(({ from, to }) =>
  fc.record({ from: fc.option(partial(from)), to: fc.option(partial(to)) }),
);

const filters = fc
  .record({
    facets: fc.record({
      country: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 3 }),
      actor: ids,
      category: fc.subarray([...CATEGORIES]),
      source: ids,
      place: ids,
      status: fc.subarray([...STATUSES]),
      backing: fc.subarray([...BACKINGS]),
      voice: fc.subarray([...ATTRIBUTIONS]),
    }),
    match: fc.constantFrom(...MATCHES),
    q: text,
    range: bounds,
  })
  .map(({ range, ...rest }) => ({ ...rest, ...range }));

const viewState: fc.Arbitrary<ViewState> = fc
  .record({
    filters,
    window: fc.option(days),
    lens: fc.record({ asOf: fc.option(day), told: ids }),
    open: fc.option(fc.record({ event: id, cite: fc.option(id) })),
    group: fc.constantFrom(...GROUPS),
    view: fc.constantFrom(...VIEWS),
    lang: fc.option(fc.constantFrom(...LANGUAGES)),
    theme: fc.constantFrom(...THEMES),
    unknown: fc.array(
      fc.tuple(
        text.map((name) => `x-${name}`),
        text,
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ open, ...rest }) => ({ ...rest, event: open?.event ?? null, cite: open?.cite ?? null }));

describe('laws', () => {
  it('what is written is read back, without a problem', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        expect(parseViewState(formatViewState(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it('every address has one canonical form', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const once = formatViewState(parseViewState(search).state);
        expect(formatViewState(parseViewState(once).state)).toBe(once);
      }),
    );
  });
});
