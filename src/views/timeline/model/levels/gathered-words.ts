/** What a bin says that it holds. */
import { countWords, figure } from '#domain/count-words.ts';
import { partsWords } from '#domain/list-words.ts';
import { perLocale } from '#messages/per-locale.ts';
import * as words from '#messages/timeline.ts';
import { spokenFormats, spokenLocale } from '#messages/say.ts';
import { kindWords, laneWords, stretchWords } from '../names.ts';
import type { Gathered } from './gathered.ts';

/**
 * `37 events, 12 to 19 July 2025, mostly strikes`. What reaches over the edge of the drawing is told apart, and so is what may stand on
 * days beyond the bin, where that would stretch the days said: `40 events, 35 of them 12 to 19 July 2025, 2 on less certain days, 3
 * reaching in from earlier, mostly strikes`. At last, its lane where the kind does not tell it.
 */
export function gatheredName(bin: GatheredWords): string {
  const { count, before, after, mostly, lane } = bin;
  const parts = [
    countWords(count),
    ...whenWords(bin),
    ...(before > 0 ? [words.reachingEarlier({ count: before })] : []),
    ...(after > 0 ? [words.reachingLater({ count: after })] : []),
    ...kindWords(mostly),
    ...laneWords(lane),
  ];
  return partsWords(parts);
}

type GatheredWords = Pick<
  Gathered,
  'count' | 'before' | 'after' | 'days' | 'known' | 'reach' | 'mostly' | 'lane'
>;

function whenWords({ count, before, after, days, known, reach }: GatheredWords): readonly string[] {
  const own = count - before - after;
  if (!days || own === 0) return [];
  const ofThem = (some: number, when: string) =>
    some < count ? words.ofThem({ count: some, days: when }) : when;
  const isWider = days.start < reach.start || days.end > reach.end;
  if (!isWider || !known) return [ofThem(own, stretchWords(days))];
  const rest = own - known.count;
  return [
    ofThem(known.count, stretchWords(known.days)),
    ...(rest > 0 ? [words.lessCertain({ count: rest })] : []),
  ];
}

const shorts = perLocale(
  (locale) =>
    new (spokenFormats().NumberFormat)(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
);

/** As much of a number as has room in the drawing: `37`, `1,204`, `12.3k`. */
export function shortNumber(count: number): string {
  if (count < 10_000) return figure(count);
  return shorts().format(count).toLocaleLowerCase(spokenLocale());
}
