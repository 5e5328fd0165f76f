import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';
const SECOND = 'data/events/second-talks.md';
const WIRE = 'data/sources/wire.md';

describe('references', () => {
  it.each<Plant>([
    [
      'an actor',
      FIRST,
      'actors: [mod]',
      'actors: [mdo]',
      ['data/events/first-talks.md:14:10 error There is no actor "mdo". | Did you mean "mod"?'],
    ],
    [
      'a place',
      FIRST,
      'places: [baku]',
      'places: [tbilisi]',
      [
        'data/events/first-talks.md:15:10 error There is no place "tbilisi". | Add it to places.yaml, or correct the id.',
      ],
    ],
    [
      'an event that it follows',
      FIRST,
      'category: talks',
      'follows: [scond-talks]\ncategory: talks',
      [
        'data/events/first-talks.md:9:11 error There is no event "scond-talks". | Did you mean "second-talks"?',
      ],
    ],
    [
      'a source',
      FALL,
      'source: wire',
      'source: wires',
      ['data/events/fall-of-the-government.md:9:13 error There is no source "wires". | Did you mean "wire"?'],
    ],
    [
      'an origin',
      FALL,
      'origin: wire',
      'origin: reuters-news',
      [
        'data/events/fall-of-the-government.md:13:13 error There is no actor "reuters-news". | Add it to actors.yaml, or correct the id.',
      ],
    ],
    [
      'an outlet',
      WIRE,
      'outlet: wire',
      'outlet: wier',
      ['data/sources/wire.md:2:9 error There is no actor "wier". | Did you mean "wire"?'],
    ],
    [
      'an outlet that is none',
      WIRE,
      'outlet: wire',
      'outlet: mod',
      [
        'data/sources/wire.md:2:9 error "mod" is an actor of kind office, not an outlet. | Name the outlet that published it, as an actor of kind outlet.',
      ],
    ],
    [
      'a dating excerpt or reference',
      FIRST,
      'other-report]',
      'other-reprot]',
      [
        'data/events/first-talks.md:6:19 error "other-reprot" is neither evidence of this event nor a reference. | Did you mean "other-report"?',
      ],
    ],
    [
      'an account of a conflict',
      FIRST,
      'evidence: wire-met,',
      'evidence: wire-fallen,',
      [
        'data/events/first-talks.md:44:21 error "wire-fallen" is no evidence of this event. | An account names an evidence of this very event.',
      ],
    ],
    [
      'a citation',
      FALL,
      '[@wire-fallen]',
      '[@wire-falen]',
      [
        'data/events/fall-of-the-government.md:8:3 error No sentence cites "wire-fallen". | Cite it behind the sentence that it supports, [@wire-fallen], or take it away.',
        'data/events/fall-of-the-government.md:17:2 error "wire-falen" is no evidence of this event. | Did you mean "wire-fallen"?',
      ],
    ],
    [
      'an excerpt that nobody writes out',
      SECOND,
      '  paper-technical:',
      '  paper-tecnical:',
      [
        'data/events/second-talks.md:16:3 error No event writes out the excerpt "paper-tecnical". | Did you mean "paper-technical"?',
        'data/events/second-talks.md:16:3 error No sentence cites "paper-tecnical". | Cite it behind the sentence that it supports, [@paper-tecnical], or take it away.',
        'data/events/second-talks.md:22:37 error "paper-technical" is no evidence of this event. | Did you mean "paper-tecnical"?',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
