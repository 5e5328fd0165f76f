import { expect, it } from 'vitest';
import { parseViewState } from '#url-state/parse.ts';
import { problemWords } from './problem-words.ts';

it.each([
  ['event=X', 'must be an id: lower-case words joined by hyphens, such as baku-meeting'],
  ['country=TUR', 'must be a country’s two letters, such as TR'],
  ['view=map', 'must be timeline, list, compare or read'],
  ['from=2025-13', 'must be a year, a month or a day, such as 2025, 2025-04 or 2025-04-09'],
  ['asof=2025-04', 'must be a day, such as 2025-04-11'],
  ['window=2025-04-10..2025-04-09', 'must be two days, the earlier first, such as 2025-04-01..2025-07-31'],
  ['window=2025', 'must be two days, the earlier first, such as 2025-04-01..2025-07-31'],
  ['v=7', 'must be at most 1: the link was made by a newer page'],
  ['v=one', 'must be 1'],
  ['cite=ft-us', 'must stand together with the event that it belongs to'],
])('says of %s what it would have to be', (written, mend) => {
  const [name, value] = written.split('=');
  expect(parseViewState(written).problems.map(problemWords)).toEqual([{ name, value, mend }]);
});

it('names both ends of a range that ends before it begins', () => {
  expect(parseViewState('from=2025-07&to=2025-04').problems.map(problemWords)).toEqual([
    { name: 'from', value: '2025-07', mend: 'must not be later than “to”, which is 2025-04' },
    { name: 'to', value: '2025-04', mend: 'must not be earlier than “from”, which is 2025-07' },
  ]);
});

it('names all values of what stands more than once', () => {
  expect(parseViewState('view=list&view=timeline').problems.map(problemWords)).toEqual([
    { name: 'view', value: 'list and timeline', mend: 'must stand only once' },
  ]);
});

it('says of what this timeline does not have that it has none', () => {
  expect(problemWords({ name: 'country', values: ['FR'], mend: { kind: 'ofTimeline' } }).mend).toBe(
    'must be one that this timeline has',
  );
  expect(problemWords({ name: 'told', values: ['bbc'], mend: { kind: 'ofTimeline' } }).mend).toBe(
    'must name a source of this timeline',
  );
});
