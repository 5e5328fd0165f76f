import { describe, expect, it } from 'vitest';
import { detailOf } from '#testing/detail-of.ts';
import { numberEvidence, paragraphsOf } from './citations.ts';

const DETAIL = detailOf(`
  baku 2025-04-09
  Officials met. [@b]
  They spoke. [@a; @b]

  Nothing was signed. [@c]

  a <ft>
  b <ft>
  c <jns>
`);

describe('numberEvidence', () => {
  it('numbers in the order of first citation, not of writing', () => {
    const numbered = Array.from(numberEvidence(DETAIL), ([id, { number }]) => `${id} ${String(number)}`);
    expect(numbered).toEqual(['b 1', 'a 2', 'c 3']);
  });

  it('knows the sentences that cite a passage', () => {
    expect(numberEvidence(DETAIL).get('b')?.sentences).toEqual([1, 2]);
    expect(numberEvidence(DETAIL).get('c')?.sentences).toEqual([3]);
  });

  it('keeps evidence that no sentence cites, last', () => {
    const [, unused] = detailOf('x 2025\nText. [@z]\n\nu <ft>\nz <ft>').evidence;
    const numbered = numberEvidence(detailOf('x 2025\nText. [@z]\n\nu <ft>\nz <ft>'));
    expect(unused?.excerpt).toBe('z');
    expect([...numbered.keys()]).toEqual(['z', 'u']);
  });
});

describe('paragraphsOf', () => {
  it('divides sentences into paragraphs, numbered through', () => {
    const numbers = paragraphsOf(DETAIL.sentences).map((paragraph) => paragraph.map(({ number }) => number));
    expect(numbers).toEqual([[1, 2], [3]]);
  });
});
