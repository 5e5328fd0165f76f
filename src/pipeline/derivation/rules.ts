/** What words that count from a publication mean: one rule an entry, all of them from the day of publication back. */
import { addDays, type DayNumber, weekday } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import { WEEKDAYS, type WordRule } from '#domain/vocabulary.ts';

export interface Rule {
  readonly rule: WordRule;
  /** Global; where it names a weekday, that is its first group. */
  readonly words: RegExp;
  /** The stretches of days that may be meant by a text published on this day. `named`: the weekday, lower case. */
  readonly days: (published: DayNumber, named: string) => readonly DayRange[];
}

const DAY = `(${WEEKDAYS.join('|')})`;
/** With these before it, a weekday is not the last one before publication, or not one day. */
const NOT_THE_LAST = '(?<!\\b(?:last|past|next|this|coming|every|each|by|from)\\s+)';
/** "Since last week" tells when something began or ended, not when it was. */
const NOT_A_BOUND = '(?<!\\b(?:since|until|till|before|after|by|from|than)\\s+(?:early\\s+|late\\s+)?)';

export const RULES: readonly Rule[] = [
  {
    rule: 'weekday',
    words: new RegExp(`${NOT_THE_LAST}\\b(?:on\\s+)?\\b${NOT_THE_LAST}${DAY}\\b`, 'gi'),
    days: (published, named) => [oneDay(lastNamed(published, named))],
  },
  {
    rule: 'night-before',
    words: new RegExp(
      `${NOT_THE_LAST}\\b(?:on\\s+)?\\b${NOT_THE_LAST}${DAY}\\b.*?\\bthe\\s+(?:previous|preceding)\\s+(?:night|evening|day)\\b`,
      'gi',
    ),
    days: (published, named) => [oneDay(addDays(lastNamed(published, named), -1))],
  },
  {
    rule: 'yesterday',
    words: new RegExp(`${NOT_A_BOUND}\\byesterday\\b`, 'gi'),
    days: (published) => [oneDay(addDays(published, -1))],
  },
  {
    rule: 'last-week',
    words: new RegExp(`${NOT_A_BOUND}\\blast\\s+week\\b(?!\\s*end)`, 'gi'),
    days: (published) => [{ from: addDays(mondayOf(published), -7), to: addDays(mondayOf(published), -1) }],
  },
  {
    rule: 'earlier-this-week',
    words: /\bearlier\s+this\s+week\b/gi,
    // For some the week begins on Sunday, so this one counts as well.
    days: (published) => [{ from: addDays(mondayOf(published), -1), to: addDays(published, -1) }],
  },
  { rule: 'weekend', words: /\b(?:over|during|at)\s+the\s+weekend\b/gi, days: weekends },
];

/** The last one before; in a text that came out at a weekend, that one may be meant as well, as far as it had come. */
function weekends(published: DayNumber): readonly DayRange[] {
  const saturday = addDays(mondayOf(published), 5);
  const before = { from: addDays(saturday, -7), to: addDays(saturday, -6) };
  return published < saturday ? [before] : [before, { from: saturday, to: published }];
}

function lastNamed(published: DayNumber, named: string): DayNumber {
  const week = Array.from({ length: 7 }, (_, i) => addDays(published, -i));
  return week.find((day) => weekday(day).toLowerCase() === named) ?? published;
}

function mondayOf(day: DayNumber): DayNumber {
  return addDays(day, -WEEKDAYS.indexOf(weekday(day)));
}

function oneDay(day: DayNumber): DayRange {
  return { from: day, to: day };
}
