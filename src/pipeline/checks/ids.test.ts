import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';
import { SAMPLE_DATA } from '../testing/sample.ts';

const ACTORS = 'data/actors.yaml';
const FALL = 'data/events/fall-of-the-government.md';
const PLACES = 'data/places.yaml';
const REFERENCES = 'data/references.yaml';

describe('ids', () => {
  it.each<Plant>([
    [
      'an id twice in a list',
      ACTORS,
      '- { id: wire',
      '- { id: mod',
      [
        'data/actors.yaml:3:9 error "mod" stands here twice, first on line 1. | Keep one of the two, or give this one another id.',
        'data/events/fall-of-the-government.md:13:13 error There is no actor "wire". | Add it to actors.yaml, or correct the id.',
        'data/events/first-talks.md:38:13 error There is no actor "wire". | Add it to actors.yaml, or correct the id.',
        'data/sources/wire.md:2:9 error There is no actor "wire". | Add it to actors.yaml, or correct the id.',
      ],
    ],
    [
      'an id of a wrong shape',
      PLACES,
      'id: baku',
      'id: Baku_City',
      [
        'data/events/first-talks.md:15:10 error There is no place "baku". | Add it to places.yaml, or correct the id.',
        'data/places.yaml:1:7 error "id" is not an id: "Baku_City". | Ids are lower-case words, digits and single hyphens, such as "first-baku-meeting".',
      ],
    ],
    [
      'a date in the id of an actor',
      ACTORS,
      'id: mod',
      'id: mod-9-may',
      [
        'data/actors.yaml:1:9 error The id "mod-9-may" holds a date ("9-may"). | Name what it is: dates get corrected, and ids stay for good.',
        'data/events/first-talks.md:14:10 error There is no actor "mod". | Add it to actors.yaml, or correct the id.',
        'data/events/first-talks.md:29:13 error There is no actor "mod". | Add it to actors.yaml, or correct the id.',
        'data/events/second-talks.md:14:13 error There is no actor "mod". | Add it to actors.yaml, or correct the id.',
        'data/events/second-talks.md:19:13 error There is no actor "mod". | Add it to actors.yaml, or correct the id.',
      ],
    ],
    [
      'an excerpt id of a wrong shape',
      FALL,
      '  wire-fallen:',
      '  Wire.Fallen:',
      [
        'data/events/fall-of-the-government.md:8:3 error "Wire.Fallen" is not an id. | Ids are lower-case words, digits and single hyphens, such as "first-baku-meeting".',
        'data/events/fall-of-the-government.md:8:3 error No sentence cites "Wire.Fallen". | Cite it behind the sentence that it supports, [@Wire.Fallen], or take it away.',
        'data/events/fall-of-the-government.md:17:2 error "wire-fallen" is no evidence of this event. | Did you mean "Wire.Fallen"?',
      ],
    ],
    [
      'a reference with the id of an excerpt',
      REFERENCES,
      'id: other-report',
      'id: wire-met',
      [
        'data/events/first-talks.md:6:19 error "other-report" is neither evidence of this event nor a reference. | Name an evidence of this event, or an entry of references.yaml.',
        'data/references.yaml:1:7 error "wire-met" is the id of an excerpt too. | Give the reference another id.',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});

describe('ids that are names of files', () => {
  const renamed = async (name: string): Promise<readonly string[]> => {
    const problems = await problemsOf({ [`data/events/${name}.md`]: SAMPLE_DATA[FALL] });
    return problems.filter((problem) => problem.startsWith(`data/events/${name}.md:1:1 `));
  };

  it.each([
    ['talks-2025', '2025'],
    ['1948-war', '1948'],
    ['april-talks', 'april'],
    ['talks-9-may', '9-may'],
  ])('finds the date in %s', async (name, date) => {
    expect(await renamed(name)).toEqual([
      `data/events/${name}.md:1:1 error The id "${name}" holds a date ("${date}"). | Name what it is: dates get corrected, and ids stay for good.`,
    ]);
  });

  it.each(['f-35-jets-sold', 'march-on-the-capital', 'prime-minister-may', 't4-struck', 'resolution-1701a'])(
    'takes %s',
    async (name) => {
      expect(await renamed(name)).toEqual([]);
    },
  );

  it.each(['constructor', 'prototype'])('refuses %s, by which nothing can be looked up', async (name) => {
    expect(await renamed(name)).toContain(
      `data/events/${name}.md:1:1 error The id "${name}" is a word that browsers keep for themselves. | Give it another id, or a second word.`,
    );
  });

  it.each(['Fall of it', 'fall--of-it', 'fall_of_it', 'chute-du-régime'])('refuses %s', async (name) => {
    expect(await renamed(name)).toEqual([
      `data/events/${name}.md:1:1 error "${name}" is not an id. | Rename the file: its name is the id. Ids are lower-case words, digits and single hyphens, such as "first-baku-meeting".`,
    ]);
  });
});
