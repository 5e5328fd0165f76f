import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FALL = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';
const PAPER = 'data/sources/paper.md';
const PLACES = 'data/places.yaml';
const SECOND = 'data/events/second-talks.md';

describe('the schema of each file', () => {
  it.each<Plant>([
    [
      'a version of two numbers',
      'data/timeline.yaml',
      'updated: 2025-06-30',
      'updated: 2025-06-30\nversion: v1.0',
      [
        'data/timeline.yaml:12:10 error "version" is not a version: "v1.0". | Three numbers with points between them, such as 1.0.0.',
      ],
    ],
    [
      'a key that is not known',
      FIRST,
      'category: talks',
      'categorie: talks',
      [
        'data/events/first-talks.md:2:1 error "category" is missing. | Add "category: …", one of: strike, clash, deployment, talks, visit, statement, background, other.',
        'data/events/first-talks.md:9:1 error "categorie" is not a field that is known here. | Did you mean "category"?',
      ],
    ],
    [
      'a key within that is not known',
      FIRST,
      '    origin: mod\n',
      '    orgin: mod\n',
      [
        'data/events/first-talks.md:24:3 error "origin" is missing. | Add "origin: …".',
        'data/events/first-talks.md:29:5 error "orgin" is not a field that is known here. | Did you mean "origin"?',
      ],
    ],
    [
      'a key deep inside',
      FIRST,
      'role: host',
      'rolle: host',
      [
        'data/events/first-talks.md:13:5 error "role" is missing. | Add "role: …", one of: party, host, mediator, site, affected.',
        'data/events/first-talks.md:13:17 error "rolle" is not a field that is known here. | Did you mean "role"?',
      ],
    ],
    [
      'an id in front matter',
      FALL,
      'title: The',
      'id: fall\ntitle: The',
      [
        'data/events/fall-of-the-government.md:2:1 error "id" is not a field that is known here. | Take it away: the name of the file is the id.',
      ],
    ],
    [
      'a value that is not in the list',
      FIRST,
      'category: talks',
      'category: talk',
      ['data/events/first-talks.md:9:11 error "category" cannot be "talk". | Did you mean "talks"?'],
    ],
    [
      'a value within that is not in the list',
      FIRST,
      'role: host',
      'role: guest-house',
      [
        'data/events/first-talks.md:13:23 error "role" cannot be "guest-house". | Choose one of: party, host, mediator, site, affected.',
      ],
    ],
    [
      'a field that is missing',
      FALL,
      'category: background\n',
      '',
      [
        'data/events/fall-of-the-government.md:2:1 error "category" is missing. | Add "category: …", one of: strike, clash, deployment, talks, visit, statement, background, other.',
      ],
    ],
    [
      'a field of evidence that is missing',
      FIRST,
      '    says: The Paper\n',
      '',
      ['data/events/first-talks.md:17:3 error "says" is missing. | Add "says: …".'],
    ],
    [
      'text that is empty',
      FIRST,
      'title: Officials meet in Baku',
      'title: ""',
      [
        'data/events/first-talks.md:2:8 error "title" is empty. | Write something, or leave the whole line out where it is optional.',
      ],
    ],
    [
      'a number where text must be',
      FIRST,
      'title: Officials meet in Baku',
      'title: 2025',
      [
        'data/events/first-talks.md:2:8 error "title" must be text, not 2025. | Write text; what looks like a number, true, false or null goes in quotes.',
      ],
    ],
    [
      'nothing where text must be',
      PAPER,
      'title: Technical talks in Baku\n',
      'title: Technical talks in Baku\ntitleNote:\n',
      [
        'data/sources/paper.md:5:11 error "titleNote" must be text, not nothing. | Write text; what looks like a number, true, false or null goes in quotes.',
      ],
    ],
    [
      'a date without quotes',
      SECOND,
      '"[2025-04-10..]"',
      '[2025-04-10..2025-05-01]',
      [
        'data/events/second-talks.md:3:7 error "date" must be text, not a list. | Put it in quotes: "[2025-04-10..2025-05-01]".',
      ],
    ],
    [
      'text where a list must be',
      FIRST,
      'actors: [mod]',
      'actors: mod',
      [
        'data/events/first-talks.md:14:9 error "actors" must be a list, not "mod". | Write a list: [a, b], or one entry a line after "- ".',
      ],
    ],
    [
      'text where a number must be',
      PLACES,
      'lat: 40.3953',
      'lat: 40° N',
      [
        'data/places.yaml:4:8 error "lat" must be a number, not "40° N". | Write a number without quotes and without a unit.',
      ],
    ],
    [
      'too few accounts',
      FIRST,
      '      - { evidence: wire-met, says: does not say }\n',
      '',
      ['data/events/first-talks.md:43:7 error "accounts" has too few entries. | Give at least 2.'],
    ],
    [
      'a latitude out of range',
      PLACES,
      'lat: 40.3953',
      'lat: 140.3953',
      [
        'data/places.yaml:4:8 error "lat" is outside of -90 to 90 degrees: 140.3953. | Give a number from -90 to 90.',
      ],
    ],
    [
      'a longitude out of range',
      PLACES,
      'lon: 49.8822',
      'lon: -180.5',
      [
        'data/places.yaml:5:8 error "lon" is outside of -180 to 180 degrees: -180.5. | Give a number from -180 to 180.',
      ],
    ],
    [
      'a country that does not exist',
      FIRST,
      'code: AZ',
      'code: UK',
      [
        'data/events/first-talks.md:13:13 error "code" is not a country code of ISO 3166-1 alpha-2: "UK". | Two capital letters, such as TR, IL, SY, AZ, US or GB (not UK).',
      ],
    ],
    [
      'an address that is none',
      PAPER,
      'url: https://paper.example/talks',
      'url: paper.example/talks',
      [
        'data/sources/paper.md:8:6 error "url" is not a web address: "paper.example/talks". | Give the whole address, beginning with https:// or http://.',
      ],
    ],
    [
      'a script for an address',
      PAPER,
      'url: https://paper.example/talks',
      'url: "javascript:alert(1)"',
      [
        'data/sources/paper.md:8:6 error "url" is not a web address: "javascript:alert(1)". | Give the whole address, beginning with https:// or http://.',
      ],
    ],
    [
      'a language that is none',
      PAPER,
      'language: en',
      'language: english language',
      [
        'data/sources/paper.md:9:11 error "language" is not a language tag: "english language". | Such as en, tr or he (BCP 47).',
      ],
    ],
    [
      'half a character',
      FIRST,
      'title: Officials meet in Baku',
      'title: "\\uD800 meet"',
      [
        'data/events/first-talks.md:2:8 error "title" holds half of a character: "\uD800 meet". | Write the character itself instead of \\u….',
      ],
    ],
    [
      'an occurrence that is not counted from 1',
      PAPER,
      'ends: comes daily. }',
      'ends: comes daily., occurrence: 0 }',
      ['data/sources/paper.md:12:78 error "occurrence" cannot be 0. | Give at least 1.'],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
