/** How certain the dates of a timeline are: its events told apart by what their dates rest on, and by how closely they are known. */
import { assertNever } from '#base/assert-never.ts';
import type { EventDate } from './event-date.ts';
import type { EventRow } from './event-table.ts';
import { BASIS_KINDS } from './vocabulary.ts';

/** What a date rests on; an event without a date rests on nothing. In order of display, as the next. */
export const GROUNDS = [...BASIS_KINDS, 'none'] as const;
export type Ground = (typeof GROUNDS)[number];

/**
 * day, month, longer: one point, known to a day, to a month, or to a season, a year or more · about: one point, marked as approximate
 * or uncertain · lasted: it went on from … to … · within: some day between two bounds · bounded: some day before or after one · none.
 */
export const CLOSENESSES = [
  'day',
  'month',
  'longer',
  'about',
  'lasted',
  'within',
  'bounded',
  'none',
] as const;
export type Closeness = (typeof CLOSENESSES)[number];

export function groundOf({ date, basis }: Pick<EventRow, 'date' | 'basis'>): Ground {
  return date.kind === 'unknown' ? 'none' : basis;
}

export function closenessOf(date: EventDate): Closeness {
  switch (date.kind) {
    case 'unknown':
      return 'none';
    case 'point':
      return pointCloseness(date);
    case 'span':
      return 'lasted';
    case 'within':
      return date.from && date.to ? 'within' : 'bounded';
    default:
      return assertNever(date);
  }
}

function pointCloseness({ at }: Extract<EventDate, { kind: 'point' }>): Closeness {
  if (at.approximate || at.uncertain) return 'about';
  return at.precision === 'day' || at.precision === 'month' ? at.precision : 'longer';
}

export interface Share<K extends string, T> {
  readonly kind: K;
  readonly events: readonly T[];
}

/** The events of each kind, in the order of the kinds; kinds without events are left out. */
export function sharesOf<K extends string, T>(
  events: readonly T[],
  kinds: readonly K[],
  kindOf: (event: T) => K,
): readonly Share<K, T>[] {
  return kinds
    .map((kind) => ({ kind, events: events.filter((event) => kindOf(event) === kind) }))
    .filter((share) => share.events.length > 0);
}
