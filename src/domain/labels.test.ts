import { describe, expect, it } from 'vitest';
import { countryName } from './labels.ts';
import { languageName } from './meanings.ts';

describe('countryName', () => {
  it('names countries as English newspapers do', () => {
    expect(['TR', 'IL', 'SY', 'AZ', 'US'].map(countryName)).toEqual([
      'Turkey',
      'Israel',
      'Syria',
      'Azerbaijan',
      'United States',
    ]);
  });
  it('falls back to the code', () => {
    expect(countryName('ZZ')).toBeTypeOf('string');
    expect(countryName('QX')).toBe('QX');
  });
});

it('names languages', () => {
  expect(languageName('en')).toBe('English');
});
