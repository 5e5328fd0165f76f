import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from './marked-text.ts';

function excerpt(id: string, start: number, end: number) {
  return { id, quote: '', start, end, events: [] };
}

describe('cutText', () => {
  it('cuts at the edges of passages, overlapping ones too', () => {
    expect(cutText('abcdefgh', [excerpt('x', 1, 4), excerpt('y', 3, 6)])).toEqual([
      { text: 'a', excerpt: null },
      { text: 'bc', excerpt: 'x' },
      { text: 'd', excerpt: 'y' },
      { text: 'ef', excerpt: 'y' },
      { text: 'gh', excerpt: null },
    ]);
  });

  it('counts code points, as positions do', () => {
    expect(cutText('a𝄞b', [excerpt('x', 1, 2)]).map(({ text }) => text)).toEqual(['a', '𝄞', 'b']);
  });

  it('loses no letter', () => {
    const stretch = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => excerpt('x', Math.min(a, b), Math.max(a, b) + 1));
    fc.assert(
      fc.property(fc.string({ minLength: 31, unit: 'binary' }), fc.array(stretch), (text, excerpts) => {
        return (
          cutText(text, excerpts)
            .map((piece) => piece.text)
            .join('') === text
        );
      }),
    );
  });
});
