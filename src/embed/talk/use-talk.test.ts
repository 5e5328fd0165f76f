import { expect, it } from 'vitest';
import { parseViewState } from '#url-state/parse.ts';
import { asked, filterQuery } from './use-talk.ts';

it('filters go out as the address has them, without what is no filter', () => {
  const { state } = parseViewState('country=TR,IL&match=all&event=a&theme=dark&lang=tr&other=1');
  expect(filterQuery(state)).toBe('country=TR,IL&match=all');
});

it('filters that a host asks for take the place of the others; what is no filter is no wish', () => {
  const message = {
    type: 'sourceline:filter',
    v: 1,
    query: 'actor=turkey&from=nonsense&theme=dark',
  } as const;
  const { state } = parseViewState('actor=turkey');
  expect(asked(message)).toEqual({ filters: state.filters });
});

it('another event is open without the passage that was marked', () => {
  expect(asked({ type: 'sourceline:select', v: 1, event: 'a' })).toEqual({ event: 'a', cite: null });
});
