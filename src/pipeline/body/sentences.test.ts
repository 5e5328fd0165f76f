import { describe, expect, it } from 'vitest';
import { sentenceBreaks } from './sentence-breaks.ts';
import { readBody } from './sentences.ts';

function read(text: string) {
  return readBody({ path: 'x.md', text }, 0);
}

function faults(text: string): readonly string[] {
  return read(text).problems.map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );
}

describe('readBody', () => {
  it('reads sentences, their citations and their paragraphs', () => {
    const { sentences, problems } = read('One\nof two. [@a; @b-c] Two? [@d]\n\nThree said “no.” [@a]\n');
    expect(problems).toEqual([]);
    expect(sentences.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['One of two.', 0],
      ['Two?', 0],
      ['Three said “no.”', 1],
    ]);
    const cites = sentences.map(({ claims }) => claims.flat());
    expect(cites.map((each) => each.map(({ id, at }) => [id, at.line, at.column]))).toEqual([
      [
        ['a', 2, 10],
        ['b-c', 2, 14],
      ],
      [['d', 2, 26]],
      [['a', 4, 19]],
    ]);
  });

  it('takes each group of citations for a claim of its own', () => {
    const { sentences, problems } = read('One, and two. [@a; @b]\n[@c] Three. [@d]');
    expect(problems).toEqual([]);
    const claims = sentences.map((sentence) => sentence.claims.map((claim) => claim.map(({ id }) => id)));
    expect(claims).toEqual([[['a', 'b'], ['c']], [['d']]]);
  });

  it.each([
    ['Cited. [@a] Not cited.', ['1:13 This sentence has no citation: "Not cited."']],
    ['Not cited. Cited. [@a]', ['1:1 This sentence has no citation: "Not cited."']],
    [
      'One. Two. Three. [@a]',
      ['1:1 This sentence has no citation: "One."', '1:6 This sentence has no citation: "Two."'],
    ],
    [
      'No full stop [@a].',
      [
        '1:14 The sentence before this citation has no full stop: "No full stop"',
        '1:18 This sentence has no citation: "."',
      ],
    ],
    ['[@a] One. [@b]', ['1:1 This citation belongs to no sentence.']],
    ['One. [@a, @b]', ['1:6 [@a, @b] is not a citation.']],
    ['One. [@A]', ['1:6 [@A] is not a citation.']],
    [
      'One. [a-b]',
      ['1:6 "[" stands outside of a citation.', '1:1 This sentence has no citation: "One. [a-b]"'],
    ],
    [
      'One. @a-b',
      ['1:6 "@a-b" stands outside of a citation.', '1:1 This sentence has no citation: "One. @a-b"'],
    ],
    ['', ['1:1 This file tells nothing.']],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each([
    ['# Title\n\nOne. [@a]', '1:1 A heading cannot stand here.'],
    ['One. [@a]\n\n- two. [@a]', '3:1 A list cannot stand here.'],
    ['One *two*. [@a]', '1:5 Emphasis cannot stand here.'],
    ['One __two__. [@a]', '1:5 Emphasis cannot stand here.'],
    ['One <b>two</b>. [@a]', '1:5 HTML cannot stand here.'],
    ['One `two`. [@a]', '1:5 Code cannot stand here.'],
    ['One <https://a.example>. [@a]', '1:5 A link cannot stand here.'],
    ['One. [@a](https://a.example)', '1:6 A link cannot stand here.'],
    ['One ![a](b.png). [@a]', '1:5 An image cannot stand here.'],
    ['> One. [@a]', '1:1 A block quotation cannot stand here.'],
    ['One.  \nTwo. [@a]', '1:5 A forced line break cannot stand here.'],
    ['One \\* two. [@a]', '1:1 An escaped character stands in this text.'],
    ['One &amp; two. [@a]', '1:1 An escaped character stands in this text.'],
    ['One. [@a]\n\n***', '3:1 A rule cannot stand here.'],
    ['One. [@a]\n\n[@a]: x', '3:1 A link definition cannot stand here.'],
  ])('takes nothing but plain text: %s', (text, expected) => {
    expect(faults(text)).toContain(expected);
  });
});

describe('sentenceBreaks', () => {
  it.each([
    ['He came. She went.', [9]],
    ['He said “yes.” She went! 14 left.', [15, 25]],
    ['The U.S. Army and J. Smith, Gen. Jones and No. 4 met', []],
    ['At 5.30 it was over', []],
    ['They met on Feb. 4, 2025. It rained in Dec. Nobody came.', [26, 44]],
    ['That was the end of Sept. 2025 began.', [26]],
    ['They went to the US. Then they left.', [21]],
  ])('%s', (text, expected) => {
    expect(sentenceBreaks(text)).toEqual(expected);
  });
});
