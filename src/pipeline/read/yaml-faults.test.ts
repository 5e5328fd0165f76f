import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';
const PLACES = 'data/places.yaml';

describe('files that cannot be read as YAML', () => {
  it.each<Plant>([
    [
      'a key twice',
      FIRST,
      'status: confirmed',
      'status: confirmed\ncategory: talks',
      [
        'data/events/first-talks.md:11:1 error This is not valid YAML: Map keys must be unique. | Keep one of the two.',
      ],
    ],
    [
      'an evidence twice',
      FIRST,
      '  wire-met:',
      '  paper-met:',
      [
        'data/events/first-talks.md:31:3 error This is not valid YAML: Map keys must be unique. | Keep one of the two.',
      ],
    ],
    [
      'a colon in plain text',
      FIRST,
      'title: Officials meet in Baku',
      'title: Officials: they meet',
      [
        'data/events/first-talks.md:2:8 error This is not valid YAML: Nested mappings are not allowed in compact mappings. | Correct it. Text that holds ": " or " #", or begins with a sign, goes in quotes or after ">-".',
      ],
    ],
    [
      'a tab',
      PLACES,
      '  name: Baku',
      '	name: Baku',
      [
        'data/places.yaml:2:2 error This is not valid YAML: Unexpected scalar at node end. | Indent with spaces.',
      ],
    ],
    [
      'an alias',
      FIRST,
      'title: Officials meet in Baku',
      'title: *Officials',
      [
        'data/events/first-talks.md:2:8 error "*Officials" would repeat another value. | Put text that begins with * in quotes.',
      ],
    ],
    [
      'a tag',
      FIRST,
      'title: Officials meet in Baku',
      'title: !important Officials',
      [
        'data/events/first-talks.md:2:8 error This is not valid YAML: Unresolved tag: !important. | Put text that begins with ! in quotes.',
      ],
    ],
    [
      'no front matter',
      FALL,
      '---\ntitle',
      'title',
      [
        'data/events/fall-of-the-government.md:1:1 error This file has no front matter. | Begin it with a line "---", the fields in YAML, and another line "---"; the text comes below.',
      ],
    ],
    [
      'no end of the front matter',
      FALL,
      '---\nThe government',
      'The government',
      [
        'data/events/fall-of-the-government.md:1:1 error This file has no front matter. | Begin it with a line "---", the fields in YAML, and another line "---"; the text comes below.',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
