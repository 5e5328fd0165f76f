import { describe } from 'vitest';
import { itFinds } from '../testing/plants.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';

describe('statuses that the origins do not bear out', () => {
  itFinds([
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
  ]);
});
