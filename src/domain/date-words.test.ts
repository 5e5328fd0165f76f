import { describe, expect, it } from 'vitest';
import { dateOf } from '#testing/date-of.ts';
import { dayNumber } from './calendar.ts';
import { dateWords } from './date-words.ts';

describe('dateWords', () => {
  it.each([
    ['2025-04-09', '9 April 2025'],
    ['2025-04', 'April 2025'],
    ['2003', '2003'],
    ['2025-04-09?', '9 April 2025 (uncertain)'],
    ['1948~', 'about 1948'],
    ['2025-04%', 'about April 2025 (uncertain)'],
    ['2025-07-12/2025-07-13', '12–13 July 2025'],
    ['2025-06-30/2025-07-02', '30 June – 2 July 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-04/2025-07', 'April to July 2025'],
    ['2011~/2024-12', 'about 2011 to December 2024'],
    ['2024-12/..', 'since December 2024'],
    ['2024-12?/..', 'since December 2024 (uncertain)'],
    ['../2024', 'until 2024'],
    ['[2025-04-10..2025-07-16]', 'some day between 10 April and 16 July 2025'],
    ['[2025-04-10..2025-04-16]', 'some day between 10 and 16 April 2025'],
    ['[2025-04-10..2025-04-11]', '10 or 11 April 2025'],
    ['[2025-04-30..2025-05-01]', '30 April or 1 May 2025'],
    ['[2023-10-07..2025-04-11]', 'some day between 7 October 2023 and 11 April 2025'],
    ['[..2025-07-22]', 'on or before 22 July 2025'],
    ['[2025-07-22..]', 'on or after 22 July 2025'],
    ['unknown', 'date unknown'],
  ])('puts %s as “%s”', (edtf, words) => {
    expect(dateWords(dateOf(edtf))).toBe(words);
  });

  it.each([
    ['2025-04-09', '9 Apr'],
    ['[2025-04-10..2025-07-16]', 'some day between 10 Apr and 16 Jul'],
    ['[2024-12-08..2025-07-22]', 'some day between 8 Dec 2024 and 22 Jul 2025'],
    ['2024-12/..', 'since Dec 2024'],
    ['2025-07-12/2025-07-13', '12–13 Jul'],
    ['2025', '2025'],
  ])('puts %s briefly as “%s” where the reader knows that it is 2025', (edtf, words) => {
    expect(dateWords(dateOf(edtf), { length: 'short', inYear: 2025 })).toBe(words);
  });

  it('words seasons, decades and centuries', () => {
    const flags = { approximate: false, uncertain: false };
    const spring = { earliest: dayNumber(2025, 3, 1), latest: dayNumber(2025, 5, 31), ...flags };
    const decade = { earliest: dayNumber(2010, 1, 1), latest: dayNumber(2019, 12, 31), ...flags };
    const century = { earliest: dayNumber(1900, 1, 1), latest: dayNumber(1999, 12, 31), ...flags };
    expect(dateWords({ kind: 'point', at: { ...spring, precision: 'season' } })).toBe('March–May 2025');
    expect(dateWords({ kind: 'point', at: { ...decade, precision: 'decade' } })).toBe('the 2010s');
    expect(dateWords({ kind: 'point', at: { ...century, precision: 'century' } })).toBe('1900–1999');
  });
});
