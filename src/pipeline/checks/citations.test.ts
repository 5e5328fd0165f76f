import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';
const PAPER = 'data/sources/paper.md';

describe('sentences and their citations', () => {
  it.each<Plant>([
    [
      'a sentence without citation',
      FALL,
      'The government fell.',
      'It rained. The government fell.',
      [
        'data/events/fall-of-the-government.md:16:1 error This sentence has no citation: "It rained." | Put the ids of its evidence behind its full stop: [@id].',
      ],
    ],
    [
      'a sentence after the last citation',
      FALL,
      '[@wire-fallen]',
      '[@wire-fallen] It rained.',
      [
        'data/events/fall-of-the-government.md:17:16 error This sentence has no citation: "It rained." | Put the ids of its evidence behind its full stop: [@id].',
      ],
    ],
    [
      'an evidence that is not cited',
      FIRST,
      '; @wire-met]',
      ']',
      [
        'data/events/first-talks.md:31:3 error No sentence cites "wire-met". | Cite it behind the sentence that it supports, [@wire-met], or take it away.',
      ],
    ],
    [
      'a citation twice',
      FALL,
      '[@wire-fallen]',
      '[@wire-fallen; @wire-fallen]',
      [
        'data/events/fall-of-the-government.md:17:16 error "wire-fallen" is cited twice behind one sentence. | Cite it once.',
      ],
    ],
    [
      'a citation that is malformed',
      FALL,
      '[@wire-fallen]',
      '[@wire-fallen, p. 3]',
      [
        'data/events/fall-of-the-government.md:17:1 error [@wire-fallen, p. 3] is not a citation. | Write [@id] or [@id; @other-id], with ids of lower-case words and hyphens.',
      ],
    ],
    [
      'a citation before the full stop',
      FALL,
      'fell.\n[@wire-fallen]',
      'fell [@wire-fallen].',
      [
        'data/events/fall-of-the-government.md:16:21 error The sentence before this citation has no full stop: "The government fell" | End the sentence; its citations come after the full stop.',
        'data/events/fall-of-the-government.md:16:35 error This sentence has no citation: "." | Put the ids of its evidence behind its full stop: [@id].',
      ],
    ],
    [
      'a link',
      FALL,
      'The government fell',
      'The [government](https://a.example) fell',
      [
        'data/events/fall-of-the-government.md:16:5 error "[" stands outside of a citation. | A citation is written [@id] or [@id; @other-id]; brackets serve for nothing else.',
        'data/events/fall-of-the-government.md:16:5 error A link cannot stand here. | Write plain sentences, each followed by its citations.',
      ],
    ],
    [
      'emphasis',
      FALL,
      'The government fell',
      'The *government* fell',
      [
        'data/events/fall-of-the-government.md:16:5 error Emphasis cannot stand here. | Write plain sentences, each followed by its citations.',
      ],
    ],
    [
      'a heading',
      FALL,
      'The government fell',
      '# Title\n\nThe government fell',
      [
        'data/events/fall-of-the-government.md:16:1 error A heading cannot stand here. | Write plain sentences, each followed by its citations.',
      ],
    ],
    [
      'HTML',
      FALL,
      'The government fell',
      'The <b>government</b> fell',
      [
        'data/events/fall-of-the-government.md:16:5 error HTML cannot stand here. | Write plain sentences, each followed by its citations.',
        'data/events/fall-of-the-government.md:16:18 error HTML cannot stand here. | Write plain sentences, each followed by its citations.',
      ],
    ],
    [
      'a body that is empty',
      FALL,
      'The government fell.\n[@wire-fallen]\n',
      '',
      [
        'data/events/fall-of-the-government.md:8:3 error No sentence cites "wire-fallen". | Cite it behind the sentence that it supports, [@wire-fallen], or take it away.',
        'data/events/fall-of-the-government.md:16:1 error This file tells nothing. | Write at least one sentence with its citation.',
      ],
    ],
    [
      'markup in the notes of a source',
      PAPER,
      'A report of',
      'A *report* of',
      [
        'data/sources/paper.md:15:3 error Emphasis cannot stand here. | Write plain sentences, each followed by its citations.',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
