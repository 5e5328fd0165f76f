import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const SECOND = 'data/events/second-talks.md';

describe('excerpts and where they are written out', () => {
  it.each<Plant>([
    [
      'an excerpt written out twice',
      SECOND,
      '  paper-technical:\n',
      '  paper-technical:\n    source: paper\n    quote: “technical talks”\n',
      [
        'data/events/first-talks.md:24:3 error The excerpt "paper-technical" is written out here and in data/events/second-talks.md:16. | Keep source and quote in one of them; the others give says, attribution, origin and stance alone.',
        'data/events/second-talks.md:16:3 error The excerpt "paper-technical" is written out here and in data/events/first-talks.md:24. | Keep source and quote in one of them; the others give says, attribution, origin and stance alone.',
      ],
    ],
    [
      'a quote without source',
      FALL,
      '    source: wire\n',
      '',
      [
        'data/events/fall-of-the-government.md:8:3 error The excerpt "wire-fallen" has no source. | Give its source.',
      ],
    ],
    [
      'a source without quote',
      FALL,
      '    quote: The government had fallen in December\n',
      '',
      [
        'data/events/fall-of-the-government.md:8:3 error The excerpt "wire-fallen" has no quote. | Give its quote.',
      ],
    ],
    [
      'context without a quote',
      SECOND,
      '  paper-technical:\n',
      '  paper-technical:\n    after: and\n',
      [
        'data/events/second-talks.md:17:12 error "after" stands here without a quote. | It belongs where the quote is written out.',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
