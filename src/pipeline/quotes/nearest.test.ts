import { describe, expect, it } from 'vitest';
import { nearestPassages, nearestWithDifference } from './nearest.ts';

const TEXT = 'He said: “The two sides held a technical meeting in Baku,” and left. Nobody else was there.';

function passages(text: string, quote: string): readonly string[] {
  return nearestPassages(text, quote).map(({ passage }) => passage);
}

describe('nearestPassages', () => {
  it('finds what was misquoted, in whole words', () => {
    expect(passages(TEXT, 'two side held technical meetings in Baku')).toEqual([
      'two sides held a technical meeting in Baku',
    ]);
    expect(passages(TEXT, 'echnical meetin')).toEqual(['technical meeting']);
  });

  it('finds nothing where nothing is like it', () => {
    expect(passages(TEXT, 'rockets fell upon the harbour before dawn')).toEqual([]);
    expect(passages(TEXT, 'Bari')).toEqual([]);
    expect(passages('', 'Baku')).toEqual([]);
  });

  it('takes no letter for another one for its case, accent, quotation mark or dash', () => {
    const text = 'Erdoğan called it – on Monday – “a red line”, again.';
    expect(nearestPassages(text, 'erdogan called it - on monday - "a red line"')).toEqual([
      { passage: 'Erdoğan called it – on Monday – “a red line”', from: 0, errors: 0 },
    ]);
  });

  it('keeps the marks that were remembered, and those whose partner lies within', () => {
    const text = 'They called “technical talks” (in Baku) a start.';
    expect(passages(text, '"technicl talks"')).toEqual(['“technical talks”']);
    expect(passages(text, 'technicl talks')).toEqual(['technical talks']);
    expect(passages(text, 'technicl talks" (in Baku')).toEqual(['“technical talks” (in Baku)']);
    expect(passages('He said "yes" and "no".', 'sad "yes" and "no"')).toEqual(['said "yes" and "no"']);
  });

  it('tells all places that are equally near, each once', () => {
    const text = 'The army left on Monday. Then the army left on Monday, too, and the army left on Sunday.';
    expect(nearestPassages(text, 'the army left at Monday')).toEqual([
      { passage: 'The army left on Monday', from: 0, errors: 2 },
      { passage: 'the army left on Monday', from: 30, errors: 2 },
    ]);
  });
});

describe('nearestWithDifference', () => {
  it('marks what must change', () => {
    expect(nearestWithDifference(TEXT, 'The two sides held the meeting in Baku')).toBe(
      'The two sides held [-the-] {+a technical+} meeting in Baku',
    );
  });
});
