import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak } from '#messages/say.ts';
import { languageFor, speakIn, tellLanguage } from './language.ts';

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

describe('a language that is spoken', () => {
  afterEach(() => {
    speak('en');
    vi.doUnmock('virtual:catalogue/he');
  });

  it('is told to the browser, with the direction that it runs in', async () => {
    await speakIn('he');
    tellLanguage();
    const { lang, dir } = document.documentElement;
    expect([lang, dir]).toEqual(['he', 'rtl']);
  });

  it('is English where its words cannot be had', async () => {
    vi.doMock('virtual:catalogue/he', () => {
      throw new Error('It did not come.');
    });
    vi.resetModules();
    const anew = await import('./language.ts');
    await anew.speakIn('he');
    anew.tellLanguage();
    const { lang, dir } = document.documentElement;
    expect([lang, dir]).toEqual(['en', 'ltr']);
  });
});
