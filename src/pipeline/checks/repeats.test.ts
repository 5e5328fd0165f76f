import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const ACTORS = 'data/actors.yaml';
const FIRST = 'data/events/first-talks.md';
const PAPER = 'data/sources/paper.md';
const SECOND = 'data/events/second-talks.md';
const TIMELINE = 'data/timeline.yaml';

describe('lists that name something twice', () => {
  it.each<Plant>([
    [
      'an actor',
      FIRST,
      'actors: [mod]',
      'actors: [mod, mod]',
      ['data/events/first-talks.md:14:15 error "mod" stands in this list twice. | Keep one of the two.'],
    ],
    [
      'a place',
      FIRST,
      'places: [baku]',
      'places: [baku, baku]',
      ['data/events/first-talks.md:15:16 error "baku" stands in this list twice. | Keep one of the two.'],
    ],
    [
      'a country in one role',
      FIRST,
      'code: AZ, role: host',
      'code: TR, role: party',
      [
        'data/events/first-talks.md:13:5 error "TR as party" stands in this list twice. | Keep one of the two.',
      ],
    ],
    [
      'a dating excerpt',
      FIRST,
      'by: [paper-met,',
      'by: [paper-met, paper-met,',
      ['data/events/first-talks.md:6:19 error "paper-met" stands in this list twice. | Keep one of the two.'],
    ],
    [
      'an event that it follows',
      SECOND,
      'category: talks',
      'follows: [first-talks, first-talks]\ncategory: talks',
      [
        'data/events/second-talks.md:5:24 error "first-talks" stands in this list twice. | Keep one of the two.',
      ],
    ],
    [
      'an alias',
      ACTORS,
      'aliases: [MoD]',
      'aliases: [MoD, MoD]',
      ['data/actors.yaml:1:80 error "MoD" stands in this list twice. | Keep one of the two.'],
    ],
    [
      'a language',
      TIMELINE,
      'languages: [en]',
      'languages: [en, en]',
      ['data/timeline.yaml:5:17 error "en" stands in this list twice. | Keep one of the two.'],
    ],
    [
      'an author',
      PAPER,
      '[A. Writer]',
      '[A. Writer, A. Writer]',
      ['data/sources/paper.md:5:22 error "A. Writer" stands in this list twice. | Keep one of the two.'],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
