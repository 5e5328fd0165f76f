import { afterEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#domain/filters.ts';
import { heardThrough } from '#domain/lens/lens.ts';
import { addressOfView } from './address-of-view.ts';

const FILTERS = { ...NO_FILTERS, facets: { ...NO_FILTERS.facets, country: ['AZ'] }, q: 'talks' };
const SEARCHED = { kind: 'ready', value: { ids: new Set(['talks']) } } as never;
const WAITING = { kind: 'waiting' } as never;

const queryOf = (words: typeof SEARCHED, heard: Parameters<typeof addressOfView>[1] = null): string => {
  const { search, hash } = new URL(addressOfView({ filters: FILTERS, words }, heard));
  return search + hash;
};

afterEach(() => {
  history.replaceState(null, '', '/');
});

describe('the address of a view in a file', () => {
  it('has what narrows the events and the language, and nothing that is one reader’s', () => {
    const own = 'fbclid=click&theme=dark&event=talks&cite=a-1&view=list&window=2025-01-01..2025-02-01';
    history.replaceState(null, '', `/?${own}&group=none&lang=tr&country=AZ&q=talks#main`);
    expect(queryOf(SEARCHED)).toBe('?country=AZ&q=talks&lang=tr');
  });

  it('says what is heard', () => {
    const heard = heardThrough({ asOf: null, told: ['ft'] }, []);
    expect(queryOf(SEARCHED, heard)).toBe('?country=AZ&q=talks&told=ft');
  });

  it('says how it is looked at where that is asked for, and leaves out what is so by default', () => {
    const seen = (group: 'category' | 'country') =>
      new URL(addressOfView({ filters: FILTERS, words: SEARCHED }, null, { window: null, group })).search;
    expect(seen('country')).toBe('?country=AZ&q=talks&group=country');
    expect(seen('category')).toBe('?country=AZ&q=talks');
  });

  it('leaves out words that have not been searched', () => {
    expect(queryOf(WAITING)).toBe('?country=AZ');
  });
});
