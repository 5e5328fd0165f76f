import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, normalise } from './normalise.ts';

describe('normalise', () => {
  it('makes one space of every run of white space, and one letter of a letter and its accent', () => {
    expect(normalise('  Türk\u00A0\n\tiye’s ')).toBe('Türk iye’s');
    expect(normalise('Tu\u0308rkiye')).toBe('T\u00FCrkiye');
  });

  it('keeps case, punctuation and the shape of quotation marks', () => {
    expect(normalise('“Red line,” He SAID')).toBe('“Red line,” He SAID');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('countWords', () => {
  it('counts what white space parts', () => {
    expect(countWords(normalise(' de-confliction  mechanism — now '))).toBe(4);
    expect(countWords(normalise('   '))).toBe(0);
  });
});
