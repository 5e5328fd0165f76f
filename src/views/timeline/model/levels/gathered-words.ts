/** What a bin says that it holds. */
import { figure } from '#domain/count-words.ts';
import type { Category } from '#domain/vocabulary.ts';
import { eventsWord, stretchWords } from '../names.ts';
import type { Gathered } from './gathered.ts';

const PLURALS: Readonly<Record<Category, string>> = {
  strike: 'strikes',
  clash: 'clashes',
  deployment: 'deployments',
  talks: 'talks',
  visit: 'visits',
  statement: 'statements',
  background: 'background',
  other: 'other',
};

const SHORT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });

/**
 * `37 events, 12 to 19 July 2025, mostly strikes`. What reaches over the edge of the drawing is told apart, and so is what may stand on
 * days beyond the bin, where that would stretch the days said: `40 events, 35 of them 12 to 19 July 2025, 2 on less certain days, 3
 * reaching in from earlier, mostly strikes`.
 */
export function gatheredName(bin: GatheredWords): string {
  const { count, before, after, mostly } = bin;
  const parts = [
    `${figure(count)} ${eventsWord(count)}`,
    ...whenWords(bin),
    ...(before > 0 ? [`${figure(before)} reaching in from earlier`] : []),
    ...(after > 0 ? [`${figure(after)} reaching in from later`] : []),
    ...(mostly ? [`${mostly.all ? 'all' : 'mostly'} ${PLURALS[mostly.category]}`] : []),
  ];
  return parts.join(', ');
}

type GatheredWords = Pick<Gathered, 'count' | 'before' | 'after' | 'days' | 'known' | 'reach' | 'mostly'>;

function whenWords({ count, before, after, days, known, reach }: GatheredWords): readonly string[] {
  const own = count - before - after;
  if (!days || own === 0) return [];
  const ofThem = (some: number, when: string) => (some < count ? `${figure(some)} of them ${when}` : when);
  const isWider = days.start < reach.start || days.end > reach.end;
  if (!isWider || !known) return [ofThem(own, stretchWords(days))];
  const rest = own - known.count;
  return [
    ofThem(known.count, stretchWords(known.days)),
    ...(rest > 0 ? [`${figure(rest)} on less certain days`] : []),
  ];
}

/** As much of a number as has room in the drawing: `37`, `1,204`, `12.3k`. */
export function shortNumber(count: number): string {
  return count < 10_000 ? figure(count) : SHORT.format(count).toLowerCase();
}
