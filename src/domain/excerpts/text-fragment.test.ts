import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from './text-fragment.ts';

describe('textFragmentUrl', () => {
  it('keeps the quote whole, and hides the signs that a directive gives meaning to', () => {
    expect(textFragmentUrl('https://a.example/b', 'de-confliction, “now” & then')).toBe(
      'https://a.example/b#:~:text=de%2Dconfliction%2C%20%E2%80%9Cnow%E2%80%9D%20%26%20then',
    );
  });

  it('keeps a fragment that is already there', () => {
    expect(textFragmentUrl('https://a.example/b#part', 'now')).toBe('https://a.example/b#part:~:text=now');
  });

  it('names only the ends of a passage that is too long', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${String(i)}`);
    expect(textFragmentUrl('https://a.example/', words.join(' '))).toBe(
      'https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
    );
  });

  it('can be read back to the words', () => {
    const words = fc.array(fc.stringMatching(/^[^\s]{1,12}$/u), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (list) => {
        const quote = list.join(' ').replace(/\p{Surrogate}/gu, '');
        fc.pre(quote.trim() !== '');
        const directive = textFragmentUrl('https://a.example/', quote).split('#:~:text=')[1] ?? '';
        expect(directive).not.toMatch(/[-,&#]/);
        expect(decodeURIComponent(directive)).toBe(quote.split(/\s+/u).filter(Boolean).join(' '));
      }),
    );
  });
});
