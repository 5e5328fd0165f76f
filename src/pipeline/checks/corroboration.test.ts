import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';

describe('statuses that the origins do not bear out', () => {
  it.each<Plant>([
    [
      'confirmed by one origin',
      FALL,
      'status: reported',
      'status: confirmed',
      [
        'data/events/fall-of-the-government.md:6:9 note Confirmed, by one origin that is no party to it. | Is it "reported"?',
      ],
    ],
    [
      'reported by several',
      FIRST,
      'status: confirmed',
      'status: reported',
      ['data/events/first-talks.md:10:9 note Reported, by 3 origins: paper, mod, wire. | Is it "confirmed"?'],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
