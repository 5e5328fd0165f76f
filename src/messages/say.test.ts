import { afterEach, describe, expect, it } from 'vitest';
import { say, sayWith, speak, wordsIn } from './say.ts';

const english = ({ n }: { readonly n: number }) => `${String(n)} events`;

afterEach(() => {
  speak('en');
});

describe('say', () => {
  it('speaks English as long as nothing else is spoken', () => {
    expect([say('a', 'Events'), sayWith('b', english, { n: 2 })]).toEqual(['Events', '2 events']);
  });

  it('speaks as the catalogue does, and English where that has nothing', () => {
    speak('en', { a: 'Olaylar', b: ({ n }: { readonly n: number }) => `${String(n)} olay` });
    expect([say('a', 'Events'), sayWith('b', english, { n: 2 }), say('c', 'Close')]).toEqual([
      'Olaylar',
      '2 olay',
      'Close',
    ]);
  });
});

describe('words in another language than the page’s', () => {
  it('are marked with it, and with the direction that it runs in', () => {
    expect([wordsIn('en'), wordsIn('he'), wordsIn('tr')]).toEqual([
      {},
      { lang: 'he', dir: 'rtl' },
      { lang: 'tr', dir: 'ltr' },
    ]);
    speak('he');
    expect([wordsIn('he'), wordsIn('en-GB'), wordsIn('ar-SY')]).toEqual([
      {},
      { lang: 'en-GB', dir: 'ltr' },
      { lang: 'ar-SY', dir: 'rtl' },
    ]);
  });
});
