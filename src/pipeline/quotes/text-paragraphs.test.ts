import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '#domain/excerpts/code-points.ts';
import { normalise } from '#domain/excerpts/normalise.ts';
import { textParagraphs } from './text-paragraphs.ts';

describe('textParagraphs', () => {
  it('counts in code points of the normalised text', () => {
    expect(textParagraphs('\n  🛰 one \n\n\ttwo   words\r\nTu\u0308r')).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 15 },
      { start: 16, end: 19 },
    ]);
    expect(textParagraphs(' \n ')).toEqual([]);
  });

  it('parts the normalised text, and leaves out nothing but a space between two', () => {
    const letters = fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r\n', '🛰', '\u0308', '\u2028');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const whole = normalise(text);
        const parts = textParagraphs(text).map(({ start, end }) => sliceCodePoints(whole, start, end));
        expect(parts.join(' ')).toBe(whole);
        expect(parts).toEqual(
          text
            .split(/[\n\r\u2028]/u)
            .map(normalise)
            .filter(Boolean),
        );
      }),
    );
  });
});
