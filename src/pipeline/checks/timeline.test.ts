import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const TIMELINE = 'data/timeline.yaml';

describe('the timeline as a whole', () => {
  it.each<Plant>([
    [
      'a country that does not exist',
      TIMELINE,
      '{ TR: [Türkiye] }',
      '{ TK: [], TUR: [Türkiye] }',
      [
        'data/timeline.yaml:8:27 error "TUR" is not a country code of ISO 3166-1 alpha-2. | Two capital letters, such as TR, IL, SY or GB.',
      ],
    ],
    [
      'a retired id that is used',
      TIMELINE,
      'baku-talks: first-talks',
      'second-talks: first-talks',
      [
        'data/timeline.yaml:9:12 error "second-talks" is retired, and an event has it. | Give the event another id: this one redirects for good.',
      ],
    ],
    [
      'a retired id that leads nowhere',
      TIMELINE,
      'baku-talks: first-talks',
      'baku-talks: frist-talks',
      ['data/timeline.yaml:9:24 error There is no event "frist-talks". | Did you mean "first-talks"?'],
    ],
    [
      'a retired id that no page could look up',
      TIMELINE,
      'baku-talks: first-talks',
      'constructor: first-talks',
      [
        'data/timeline.yaml:9:12 error The id "constructor" is a word that browsers keep for themselves. | Give it another id, or a second word.',
      ],
    ],
    [
      'a retired id that is not an id',
      TIMELINE,
      'baku-talks: first-talks',
      'Baku: first-talks',
      ['data/timeline.yaml:9:12 error "Baku" is not an id. | Write it as it was.'],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
