import { describe, expect, it } from 'vitest';
import { SAMPLE_DATA, SAMPLE_TEXTS } from '../testing/sample.ts';
import { type Content, edited, type Plant, problemsOf } from '../testing/run-sample.ts';

const FIRST = 'data/events/first-talks.md';
const PAPER = 'data/sources/paper.md';
const WIRE = 'data/sources/wire.md';
const GIVEN = '  weekday: Wednesday\n';
const IF_ELSE = 'If the quote dates something else, take it out of "by".';

/** The first talks with other words where The Paper dates them, in its text and in the quote. */
function saying(words: string, date: string, weekday = ''): Content {
  const swap = (text: string) => text.replace('of both sides met in Baku on Wednesday', () => words);
  const event = swap(SAMPLE_DATA[FIRST]).replace('date: 2025-04-09', `date: ${date}`);
  return {
    [FIRST]: event.replace(GIVEN, weekday && `  weekday: ${weekday}\n`),
    'texts/paper.txt': swap(SAMPLE_TEXTS['texts/paper.txt']),
  };
}

describe('dates counted anew', () => {
  it.each<Plant>([
    [
      'the right weekday of the wrong week',
      FIRST,
      'date: 2025-04-09',
      'date: 2025-04-02',
      [
        `data/events/first-talks.md:6:8 error This quote, published 2025-04-10, says "on Wednesday", which is 2025-04-09; the date is 2025-04-02. | Correct the date, or when paper was published. ${IF_ELSE}`,
      ],
    ],
    [
      'a publication that was a week later',
      PAPER,
      'published: 2025-04-10',
      'published: 2025-04-17',
      [
        `data/events/first-talks.md:6:8 error This quote, published 2025-04-17, says "on Wednesday", which is 2025-04-16; the date is 2025-04-09. | Correct the date, or when paper was published. ${IF_ELSE}`,
      ],
    ],
    [
      'a date that is on neither of two possible days',
      PAPER,
      'published: 2025-04-10',
      'published: "[2025-04-17..2025-04-23]"',
      [
        `data/events/first-talks.md:6:8 error This quote, published [2025-04-17..2025-04-23], says "on Wednesday", which is 2025-04-16 or 2025-04-23; the date is 2025-04-09. | Correct the date, or when paper was published. ${IF_ELSE}`,
      ],
    ],
    ['nothing where a day may be meant', WIRE, '2025-04-10]', '2025-04-20]', []],
  ])('finds %s', async (_, path, from, to, expected) => {
    expect(await problemsOf(edited(path, from, to))).toEqual(expected);
  });

  it.each([
    ['met last week', '2025-04-09', '"last week", which is 2025-03-31 to 2025-04-06'],
    ['met earlier this week', '2025-04-10', '"earlier this week", which is 2025-04-06 to 2025-04-09'],
    ['met over the weekend', '2025-04-09', '"over the weekend", which is 2025-04-05 to 2025-04-06'],
    [
      'said on Thursday they met the previous night',
      '2025-04-08',
      '"on Thursday", which is 2025-04-10 and "on Thursday … the previous night", which is 2025-04-09',
    ],
  ])('compares what “%s” allows', async (words, date, means) => {
    const [problem = '', ...others] = await problemsOf(saying(words, date));
    expect(problem).toContain(`error This quote, published 2025-04-10, says ${means}; the date is ${date}.`);
    expect(others).toEqual([]);
  });

  it.each([
    ['met last week', '2025-04-02', ''],
    ['met earlier this week', '2025-04-06', ''],
    ['met over the weekend', '2025-04-05/2025-04-06', ''],
    ['said on Thursday they met the previous night', '2025-04-09', ''],
    ['said on Thursday they met the previous night', '2025-04-10', 'Thursday'],
    ['met for nearly a decade', '2025-04-01', ''],
  ])('agrees with “%s” on %s', async (words, date, weekday) => {
    expect(await problemsOf(saying(words, date, weekday))).toEqual([]);
  });

  it('finds a quote that names another weekday than the one that is given', async () => {
    const files = saying('met in Baku on Tuesday', '"[2025-04-08..2025-04-09]"', 'Wednesday');
    const by = String(files[FIRST]).replace('[paper-met,', '[paper-met, wire-met,');
    expect(await problemsOf({ ...files, [FIRST]: by })).toEqual([
      `data/events/first-talks.md:6:8 error This quote says Tuesday, and dateBasis.weekday says Wednesday. | Correct the weekday. ${IF_ELSE}`,
    ]);
  });

  it('takes the night before a weekday for the one that is given', async () => {
    const files = saying('said on Thursday they met the previous night', '2025-04-09', 'Wednesday');
    const by = String(files[FIRST]).replace('[paper-met,', '[paper-met, wire-met,');
    expect(await problemsOf({ ...files, [FIRST]: by })).toEqual([]);
  });

  it('leaves the days of plans alone: they are still to come', async () => {
    const files = saying('will meet in Baku on Wednesday', '2025-04-16');
    const planned = String(files[FIRST]).replace('status: confirmed', 'status: planned');
    expect(await problemsOf({ ...files, [FIRST]: planned })).toEqual([]);
  });
});
