import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const CORRECTIONS = 'data/corrections.yaml';
const TIMELINE = 'data/timeline.yaml';
const TYPED = '  why: A word was mistyped.\n';

const ONE_TARGET = 'Give one of event, source and excerpt with its id, or "whole: true".';

describe('corrections', () => {
  it('may be of the whole, and may be none', async () => {
    expect(await problemsOf(edited(CORRECTIONS, 'source: wire', 'whole: true'))).toEqual([]);
    expect(await problemsOf({ [CORRECTIONS]: '# none\n' })).toEqual([]);
    expect(await problemsOf({ [CORRECTIONS]: '[]\n' })).toEqual([]);
  });

  it.each<Plant>([
    [
      'an event that is not there',
      CORRECTIONS,
      'event: first-talks',
      'event: frist-talks',
      ['data/corrections.yaml:2:10 error There is no event "frist-talks". | Did you mean "first-talks"?'],
    ],
    [
      'a source that is not there',
      CORRECTIONS,
      'source: wire',
      'source: somebody-elses',
      [
        'data/corrections.yaml:12:11 error There is no source "somebody-elses". | Name one that is there, or correct the whole with "whole: true".',
      ],
    ],
    [
      'an excerpt that is not there',
      CORRECTIONS,
      'excerpt: wire-met',
      'excerpt: wire-mat',
      ['data/corrections.yaml:7:12 error There is no excerpt "wire-mat". | Did you mean "wire-met"?'],
    ],
    [
      'one that is of nothing',
      CORRECTIONS,
      '  source: wire\n',
      '',
      [`data/corrections.yaml:11:3 error It is not said what was corrected. | ${ONE_TARGET}`],
    ],
    [
      'one that is of two things',
      CORRECTIONS,
      '  source: wire\n',
      '  source: wire\n  event: first-talks\n',
      [`data/corrections.yaml:12:3 error "event" and "source" stand side by side. | ${ONE_TARGET}`],
    ],
    [
      'one that is not of the whole',
      CORRECTIONS,
      'source: wire',
      'whole: false',
      ['data/corrections.yaml:12:10 error "whole" cannot be false. | Choose one of: true.'],
    ],
    [
      'one that changes nothing',
      CORRECTIONS,
      'says: The Wire',
      'says: The Wyre',
      [
        'data/corrections.yaml:14:9 error It says now what it said before. | Give the words of before, and those of now.',
      ],
    ],
    [
      'one without a reason',
      CORRECTIONS,
      TYPED,
      '',
      ['data/corrections.yaml:6:3 error "why" is missing. | Add "why: …".'],
    ],
    [
      'a key that is not known',
      CORRECTIONS,
      TYPED,
      `${TYPED}  who: an editor\n`,
      ['data/corrections.yaml:11:3 error "who" is not a field that is known here. | Did you mean "why"?'],
    ],
    [
      'a day that does not exist',
      CORRECTIONS,
      '2025-06-20',
      '2025-06-31',
      [
        'data/corrections.yaml:11:9 error "2025-06-31" is not a date. | There is no such day in the calendar.',
      ],
    ],
    [
      'a month in place of a day',
      CORRECTIONS,
      '2025-06-20',
      '2025-06',
      [
        'data/corrections.yaml:11:9 error "2025-06" is not one day. | Give one calendar day, such as 2026-01-12.',
      ],
    ],
    [
      'days out of order',
      CORRECTIONS,
      '2025-06-20',
      '2025-06-05',
      [
        'data/corrections.yaml:11:9 error This is earlier than the correction above it, of 2025-06-10. | Put corrections in order of their days, the newest last.',
      ],
    ],
    [
      'a day to come',
      CORRECTIONS,
      '2025-06-20',
      '2025-07-01',
      [
        'data/corrections.yaml:11:9 error This is after the day of the timeline itself, 2025-06-30. | Correct the date, or "updated" in timeline.yaml.',
      ],
    ],
    [
      'a day before publication',
      CORRECTIONS,
      '- date: 2025-06-10\n  event',
      '- date: 2025-05-31\n  event',
      [
        'data/corrections.yaml:1:9 error This is before the timeline was published, on 2025-06-01. | Correct one of the two: what nobody has read needs no correction.',
      ],
    ],
    [
      'the same one twice',
      CORRECTIONS,
      '- date: 2025-06-20',
      `- date: 2025-06-20
  event: first-talks
  said: Officials met in Tbilisi.
  says: Officials met in Baku.
  why: It was told once more.
- date: 2025-06-20`,
      [
        'data/corrections.yaml:11:3 error This correction stands here twice, first on line 1. | Keep one of the two.',
      ],
    ],
    [
      'a publication that is no day',
      TIMELINE,
      'published: 2025-06-01',
      'published: 2025-06',
      [
        'data/timeline.yaml:10:12 error "2025-06" is not one day. | Give one calendar day, such as 2026-01-12.',
      ],
    ],
    [
      'a state before publication',
      TIMELINE,
      'updated: 2025-06-30',
      'updated: 2025-05-30',
      [
        'data/corrections.yaml:1:9 error This is after the day of the timeline itself, 2025-05-30. | Correct the date, or "updated" in timeline.yaml.',
        'data/corrections.yaml:6:9 error This is after the day of the timeline itself, 2025-05-30. | Correct the date, or "updated" in timeline.yaml.',
        'data/corrections.yaml:11:9 error This is after the day of the timeline itself, 2025-05-30. | Correct the date, or "updated" in timeline.yaml.',
        'data/timeline.yaml:11:10 error This is before it was published, on 2025-06-01. | Correct one of the two.',
      ],
    ],
    [
      'a contact that nobody can reach',
      TIMELINE,
      'desk@sample.example',
      'the desk',
      [
        'data/timeline.yaml:12:10 error "contact" is neither a web address nor an e-mail address: "the desk". | Such as https://example.org/contact or desk@example.org.',
      ],
    ],
  ])('find %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });

  it('are a list', async () => {
    expect(await problemsOf({ [CORRECTIONS]: 'date: 2025-06-10\n' })).toEqual([
      'data/corrections.yaml:1:1 error This is not a list. | Write entries, each beginning with "- date: …".',
    ]);
  });
});
