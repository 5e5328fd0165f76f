import { describe, expect, it } from 'vitest';
import { languageFor } from './language.ts';

describe('the language of the page', () => {
  it('is what the address asks for, whatever the browser prefers', () => {
    expect(languageFor('he', ['tr-TR', 'en'])).toBe('he');
  });

  it.each([
    [['tr-TR', 'en'], 'tr'],
    [['az-Latn-AZ'], 'az'],
    [['fr', 'AR-eg', 'en'], 'ar'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ] as const)('is else the first of %j that there is', (preferred, language) => {
    expect(languageFor(null, preferred)).toBe(language);
  });
});
