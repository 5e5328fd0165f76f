import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '#domain/excerpts/code-points.ts';
import { overlaps } from '#domain/excerpts/stretch.ts';
import { shelved } from '../testing/shelved.ts';
import { articleSentences } from './article-sentences.ts';
import { sourceCoverage } from './source-coverage.ts';

const TEXT = 'One 🛰 came. Two left, and three stayed.\nFour slept. Five woke';

function untouched(...excerpts: readonly string[]): readonly string[] {
  const source = shelved('one', TEXT, excerpts);
  return sourceCoverage(source, false).untouched.map(({ start, end }) =>
    sliceCodePoints(source.text, start, end),
  );
}

describe('sourceCoverage', () => {
  it('lists what no excerpt touches; a part, or one that goes on into the next sentence, is enough', () => {
    expect(untouched('three')).toEqual(['One 🛰 came.', 'Four slept.', 'Five woke']);
    expect(untouched('stayed. Four')).toEqual(['One 🛰 came.', 'Five woke']);
    expect(untouched('One 🛰', 'left', 'slept. Five')).toEqual([]);
  });

  it('tells place, share and words, in code points', () => {
    const { stretches, sentences } = sourceCoverage(
      shelved('one', TEXT, ['left, and three stayed. Four']),
      true,
    );
    expect(sentences).toBe(4);
    expect(stretches).toMatchObject([
      { start: 0, end: 16, paragraphs: { first: 1, last: 1 }, way: 0, words: 3, hint: 'One came.' },
      { start: 16, end: 44, paragraphs: { first: 1, last: 2 }, words: 5, hint: null },
      {
        start: 44,
        end: 61,
        paragraphs: { first: 2, last: 2 },
        way: 44 / 61,
        share: 17 / 61,
        hint: 'slept. Five',
      },
    ]);
  });
});

describe('articleSentences', () => {
  it('holds every word of the article once, in order', () => {
    const words = fc.constantFrom('One', 'two.', 'Three?', '“Four!”', '–', 'Feb.', '4', '\n', '🛰');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const source = shelved('one', list.join(' '));
        const sentences = articleSentences(source);
        const told = sentences.map(({ start, end }) => sliceCodePoints(source.text, start, end)).join(' ');
        expect(lettered(told)).toEqual(lettered(source.text));
        for (const [i, sentence] of sentences.entries()) {
          const next = sentences[i + 1];
          expect(next === undefined || (!overlaps(sentence, next) && sentence.start < next.start)).toBe(true);
        }
      }),
    );
  });
});

function lettered(text: string): readonly string[] {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}
