import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';
const PAPER = 'data/sources/paper.md';
const SECOND = 'data/events/second-talks.md';
const TIMELINE = 'data/timeline.yaml';

describe('quotes and the texts', () => {
  it.each<Plant>([
    [
      'a quote that is not there',
      FALL,
      'had fallen in December',
      'had been falling in December',
      [
        'data/events/fall-of-the-government.md:10:12 error This quote does not stand in the text of wire. | The nearest passage, with what is different: The government had [-been falling-] {+fallen+} in December',
      ],
    ],
    [
      'a quote with other quotation marks',
      FIRST,
      'quote: “technical talks”',
      'quote: \'"technical talks"\'',
      [
        'data/events/first-talks.md:26:12 error This quote does not stand in the text of paper. | The nearest passage, with what is different: [-"technical talks"-] {+“technical talks”+}',
      ],
    ],
    [
      'a quote that is nowhere near',
      FALL,
      'The government had fallen in December',
      'Nothing whatever of the kind',
      [
        'data/events/fall-of-the-government.md:10:12 error This quote does not stand in the text of wire. | Copy it from the text, letter by letter; nothing there is much like it, so look at the source as well.',
      ],
    ],
    [
      'a quote that stands twice',
      SECOND,
      '    after: ", the spokesman said"\n',
      '',
      [
        'data/events/second-talks.md:10:12 error This quote stands in the text of paper 2 times. | Add the words right before it as "before", or right after it as "after", or quote more.',
      ],
    ],
    [
      'context that is not beside it',
      SECOND,
      ', the spokesman said',
      ', the spokeswoman said',
      [
        'data/events/second-talks.md:10:12 error This quote stands in the text of paper, but not beside the words given in "before" or "after". | Copy the words right before or right after it, or leave them out where it stands only once.',
      ],
    ],
    [
      'a quote of what is not article text',
      SECOND,
      'will meet again\n    after: ", the spokesman said"',
      'It comes daily',
      [
        'data/events/second-talks.md:10:12 error This quote stands only in a stretch of paper that is marked as not article text. | Quote the article itself, or correct "notArticle" of the source.',
      ],
    ],
    [
      'a quote that cuts a word',
      FALL,
      'had fallen in December',
      'had fallen in Decem',
      [
        'data/events/fall-of-the-government.md:10:12 error This quote cuts the word "December" of wire in two. | Quote whole words.',
      ],
    ],
    [
      'a quote that is too long',
      FALL,
      'The government had fallen in December',
      'The government had fallen in December after years of war',
      [
        'data/events/fall-of-the-government.md:10:12 error This quote has 10 words; the limit is 9. | Quote the shortest passage that proves the sentence.',
        'data/sources/wire.md:2:1 error 60.3 % of this source is quoted; the limit is 60.0 %. | Quote shorter passages; the longest: wire-fallen, wire-met.',
      ],
    ],
    [
      'too much of a source',
      TIMELINE,
      'quotedShare: 0.6',
      'quotedShare: 0.4',
      [
        'data/sources/paper.md:2:1 error 42.6 % of this source is quoted; the limit is 40.0 %. | Quote shorter passages; the longest: paper-met, paper-technical, paper-again.',
        'data/sources/wire.md:2:1 error 46.3 % of this source is quoted; the limit is 40.0 %. | Quote shorter passages; the longest: wire-fallen, wire-met.',
      ],
    ],
    [
      'first words that are not there',
      PAPER,
      'starts: Subscribe to',
      'starts: Subscribing to',
      [
        'data/sources/paper.md:12:32 error These words do not stand in the text. | Copy the first words of the stretch as they stand in the text.',
      ],
    ],
    [
      'last words that are not there',
      PAPER,
      'ends: comes daily.',
      'ends: comes weekly.',
      [
        'data/sources/paper.md:12:52 error These words do not stand behind "Subscribe to" in the text. | Copy the last words of the stretch as they stand in the text, or write "$" for its end.',
      ],
    ],
    [
      'first words that stand twice',
      PAPER,
      'starts: Subscribe to, ends: comes daily.',
      'starts: will meet again, ends: again',
      [
        'data/sources/paper.md:12:32 error These words stand in the text 2 times. | Add "occurrence: 1" (counted from 1), or copy more words.',
      ],
    ],
    [
      'an occurrence that there is not',
      PAPER,
      'ends: comes daily. }',
      'ends: comes daily., occurrence: 2 }',
      [
        'data/sources/paper.md:12:32 error These words stand in the text once, not 2 times. | Correct "occurrence".',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
