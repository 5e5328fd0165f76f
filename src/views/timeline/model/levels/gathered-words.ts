/** What a bin says that it holds. */
import { figure } from '#domain/count-words.ts';
import { CATEGORY_LABELS } from '#domain/labels.ts';
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
  other: CATEGORY_LABELS.other.toLowerCase(),
};

const SHORT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });

/**
 * `37 events, 12 to 19 July 2025, mostly strikes`; with what reaches over the edge of the drawing told apart: `40 events, 37 of them
 * 12 to 19 July 2025, 3 reaching in from earlier, mostly strikes`.
 */
export function gatheredName({ count, before, after, days, mostly }: Gathered): string {
  const own = count - before - after;
  const when = days && own > 0 ? stretchWords(days) : '';
  const reaching = [
    ...(before > 0 ? [`${figure(before)} reaching in from earlier`] : []),
    ...(after > 0 ? [`${figure(after)} reaching in from later`] : []),
  ];
  const parts = [
    `${figure(count)} ${eventsWord(count)}`,
    ...(when ? [reaching.length > 0 ? `${figure(own)} of them ${when}` : when] : []),
    ...reaching,
    ...(mostly ? [`${mostly.all ? 'all' : 'mostly'} ${PLURALS[mostly.category]}`] : []),
  ];
  return parts.join(', ');
}

/** As much of a number as has room in the drawing: `37`, `1,204`, `12.3k`. */
export function shortNumber(count: number): string {
  return count < 10_000 ? figure(count) : SHORT.format(count).toLowerCase();
}
