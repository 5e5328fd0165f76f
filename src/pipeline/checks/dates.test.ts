import { describe, expect, it } from 'vitest';
import { edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FIRST = 'data/events/first-talks.md';
const PAPER = 'data/sources/paper.md';
const REFERENCES = 'data/references.yaml';
const SECOND = 'data/events/second-talks.md';
const TIMELINE = 'data/timeline.yaml';

describe('dates and what they rest on', () => {
  it.each<Plant>([
    [
      'a date that is none',
      FIRST,
      'date: 2025-04-09',
      'date: 9 April 2025',
      [
        'data/events/first-talks.md:3:7 error "9 April 2025" is not a date. | Write EDTF: 2025-04-02, 2025-04, 2025-04-10?, 2025-07-12/2025-07-13, "[2025-04-10..2025-07-16]", or unknown.',
      ],
    ],
    [
      'a day that is not in the calendar',
      FIRST,
      'date: 2025-04-09',
      'date: 2025-04-31',
      [
        'data/events/first-talks.md:3:7 error "2025-04-31" is not a date. | There is no such day in the calendar.',
      ],
    ],
    [
      'a span that ends before it begins',
      FIRST,
      'date: 2025-04-09',
      'date: 2025-04-09/2025-04-08',
      [
        'data/events/first-talks.md:3:7 error "2025-04-09/2025-04-08" is not a date. | A span ends after it begins: exchange the two dates, or write the one alone.',
      ],
    ],
    [
      'days to choose from, the wrong way round',
      SECOND,
      '[2025-04-10..]',
      '[2025-04-10..2025-04-01]',
      [
        'data/events/second-talks.md:3:7 error "[2025-04-10..2025-04-01]" ends before it begins. | Exchange the two dates.',
      ],
    ],
    [
      'the publication of a source',
      PAPER,
      'published: 2025-04-10',
      'published: April',
      [
        'data/sources/paper.md:6:12 error "April" is not a date. | Write EDTF: 2025-04-02, 2025-04, 2025-04-10?, 2025-07-12/2025-07-13, "[2025-04-10..2025-07-16]", or unknown.',
      ],
    ],
    [
      'the publication of a reference',
      REFERENCES,
      'published: 2025-04-10',
      'published: yesterday',
      [
        'data/references.yaml:5:14 error "yesterday" is not a date. | Write EDTF: 2025-04-02, 2025-04, 2025-04-10?, 2025-07-12/2025-07-13, "[2025-04-10..2025-07-16]", or unknown.',
      ],
    ],
    [
      'a day of access that is a month',
      PAPER,
      'accessed: 2025-06-01',
      'accessed: 2025-06',
      [
        'data/sources/paper.md:7:11 error "2025-06" is not one day. | Give the day on which it was read, or unknown.',
      ],
    ],
    [
      'a span of the axis without an end',
      TIMELINE,
      '2025-04-01/2025-04-30',
      '2025-04-01/..',
      [
        'data/timeline.yaml:4:7 error The span shown at first needs two ends. | Write it as 2025-04-01/2025-07-31.',
      ],
    ],
    [
      'a date that rests on nothing',
      SECOND,
      ', by: [paper-again]',
      '',
      [
        'data/events/second-talks.md:4:12 error Nothing is named that this date rests on. | Give in dateBasis.by the ids of the evidence, or of references, that date it.',
      ],
    ],
    [
      'a printed date that only a reference tells',
      SECOND,
      '{ kind: inferred, by: [paper-again] }',
      '{ kind: explicit, by: [other-report] }',
      [
        'data/events/second-talks.md:4:34 error A date that is explicit rests on evidence, and here only references are named. | Name the excerpt that tells the date, or make the basis "inferred".',
      ],
    ],
    [
      'a relative date that counts from nothing',
      PAPER,
      'published: 2025-04-10',
      'published: unknown',
      [
        'data/events/first-talks.md:6:7 error A relative date counts from a publication, and no source named here has a known day. | Name evidence of a source whose "published" is known, or make the basis "inferred".',
      ],
    ],
    [
      'a weekday that the day is not',
      FIRST,
      'date: 2025-04-09',
      'date: 2025-04-10',
      [
        'data/events/first-talks.md:7:12 error 2025-04-10 is on a Thursday, not on a Wednesday. | Correct the date: the nearest Wednesday is 2025-04-09.',
      ],
    ],
    [
      'a weekday that no quote says',
      FIRST,
      'weekday: Wednesday',
      'weekday: Tuesday',
      [
        'data/events/first-talks.md:7:12 error 2025-04-09 is on a Wednesday, not on a Tuesday. | Correct the date: the nearest Tuesday is 2025-04-08.',
        'data/events/first-talks.md:7:12 error No quote that dates this event says "Tuesday". | Name the excerpt that says "Tuesday" in dateBasis.by, or take the weekday away.',
      ],
    ],
    [
      'a weekday without a date',
      FIRST,
      'date: 2025-04-09',
      'date: unknown',
      [
        'data/events/first-talks.md:7:12 error A weekday is given, and no date. | Give the date, or take the weekday away.',
      ],
    ],
    [
      'a quote with a weekday that the day is not',
      FIRST,
      'date: 2025-04-09\ndateBasis:\n  kind: relative\n  by: [paper-met, other-report]\n  weekday: Wednesday',
      'date: 2025-04-11\ndateBasis:\n  kind: relative\n  by: [paper-met, other-report]',
      [
        'data/events/first-talks.md:6:8 error This quote, published 2025-04-10, says "on Wednesday", which is 2025-04-09; the date is 2025-04-11. | Correct the date, or when paper was published. If the quote dates something else, take it out of "by".',
      ],
    ],
    [
      'a plan that a later source tells',
      SECOND,
      '"[2025-04-10..]"',
      '2025-04-09',
      [
        'data/events/second-talks.md:8:3 error This event is planned for 2025-04-09 at the latest, and paper came out after that. | Did it happen? Then give another status; if the source tells only what came later, its stance is "adds".',
      ],
    ],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });
});
