/** The words of a quote that count from its publication, and the days that they allow. Pure; what cannot be counted gives nothing. */
import type { DayRange } from '#domain/day-range.ts';
import type { EventDate } from '#domain/event-date.ts';
import type { WordRule } from '#domain/vocabulary.ts';
import { joinedDays } from './day-ranges.ts';
import { publicationDays } from './publication.ts';
import { type Rule, RULES } from './rules.ts';

export interface Reading {
  readonly rule: WordRule;
  /** As they stand in the quote, what is between them left out: `on Thursday … the previous night`. */
  readonly words: string;
  /** The days that may be meant, over all days on which the text may have come out; apart, and in order. */
  readonly days: readonly DayRange[];
}

/** Words by which a quote leads on from the day that it names to another. */
const SHIFT = /\b(previous|prior|before|after|following|next|eve|earlier|later|since|until)\b/i;
/** Of these, what a rule knows. */
const KNOWN_SHIFT = /\bthe\s+(?:previous|preceding)\s+(?:night|evening|day)\b/gi;

/** True where a weekday in this quote may not be the day that the quote is about. */
export function leadsOn(quote: string): boolean {
  return SHIFT.test(quote);
}

/**
 * One quote may be read in several ways: "on Thursday … met the previous night" is of Thursday and of Wednesday.
 * @param quote in English
 */
export function readingsOf(quote: string, published: EventDate): readonly Reading[] {
  const days = publicationDays(published);
  if (days.length === 0) return [];
  const blurred = leadsOn(quote.replace(KNOWN_SHIFT, ''));
  return RULES.filter(({ rule }) => !(blurred && namesWeekday(rule))).flatMap(
    ({ rule, words, days: meant }) =>
      [...quote.matchAll(words)].map((match) => ({
        rule,
        words: wordsOf(match[0], rule),
        days: joinedDays(days.flatMap((day) => meant(day, (match[1] ?? '').toLowerCase()))),
      })),
  );
}

function namesWeekday(rule: Rule['rule']): boolean {
  return rule === 'weekday' || rule === 'night-before';
}

function wordsOf(matched: string, rule: Rule['rule']): string {
  const plain = matched.replace(/\s+/g, ' ');
  if (rule !== 'night-before') return plain;
  const [shift = ''] = plain.match(KNOWN_SHIFT) ?? [];
  const [named = ''] = /^(?:on )?\w+/i.exec(plain) ?? [];
  return `${named} … ${shift}`;
}
