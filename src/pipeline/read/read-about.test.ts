import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const ABOUT = 'data/about.yaml';

describe('about.yaml', () => {
  it.each<Plant>([
    [
      'a key that is not known',
      ABOUT,
      'leftOut:',
      'leftout:',
      ['data/about.yaml:5:1 error "leftout" is not a field that is known here. | Did you mean "leftOut"?'],
    ],
    [
      'a scope that is missing',
      ABOUT,
      'scope: [What two papers tell.]\n',
      '',
      ['data/about.yaml:1:1 error "scope" is missing. | Add "scope: …".'],
    ],
    [
      'something left out without a reason',
      ABOUT,
      ', why: It is no event.',
      '',
      ['data/about.yaml:6:5 error "why" is missing. | Add "why: …".'],
    ],
    [
      'a list with nothing in it',
      ABOUT,
      '[Talks.]',
      '[]',
      ['data/about.yaml:4:12 error "inclusion" has too few entries. | Give at least 1.'],
    ],
    [
      'a date that is none',
      ABOUT,
      'made: 2025-05',
      'made: 2025-5',
      [
        'data/about.yaml:2:7 error "2025-5" is not a date. | Write EDTF: 2025-04-02, 2025-04, 2025-04-10?, 2025-07-12/2025-07-13, "[2025-04-10..2025-07-16]", or unknown.',
      ],
    ],
  ])('is checked for %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });

  it('has something in it, where it is there', async () => {
    expect(await problemsOf({ [ABOUT]: '' })).toEqual([
      'data/about.yaml:1:1 error There are no fields here. | Write fields, such as "title: …", one a line.',
    ]);
  });
});
