/**
 * When an event happened, as precisely as it is known and no more. Authors write EDTF (ISO 8601-2); the pipeline
 * reads it once, and the page works on this decoded form. "Lasted throughout" (`span`) and "some day within"
 * (`within`) are different facts.
 */
import { assertNever } from '#base/assert-never.ts';
import type { DayNumber } from './calendar.ts';

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One printed date: the days it may mean (equal for a day), and EDTF's qualifiers. */
export interface DatePoint {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly precision: DatePrecision;
  /** EDTF `~`: about. */
  readonly approximate: boolean;
  /** EDTF `?`: the source of the date is in doubt. */
  readonly uncertain: boolean;
}

export type EventDate =
  /** `unknown`: no text dates it. */
  | { readonly kind: 'unknown' }
  /** `2025-04-02`, `2025-04`, `2003?`: one point, known to its precision. */
  | { readonly kind: 'point'; readonly at: DatePoint }
  /** `2025-07-12/2025-07-13`, `2011~/2024-12`, `2024-12/..`: lasted; null = open (still so) or not known. */
  | { readonly kind: 'span'; readonly from: DatePoint | null; readonly to: DatePoint | null }
  /** `[2025-04-10..2025-07-16]`, `[..2025-07-22]`: some one day within; null = no bound told. */
  | { readonly kind: 'within'; readonly from: DatePoint | null; readonly to: DatePoint | null };

/** First day on which the event may have begun; null if there is no bound, or no date. */
export function earliestDay(date: EventDate): DayNumber | null {
  switch (date.kind) {
    case 'unknown':
      return null;
    case 'point':
      return date.at.earliest;
    case 'span':
    case 'within':
      return date.from?.earliest ?? null;
    default:
      return assertNever(date);
  }
}

/** Last day on which the event may still have been going on; null if there is no bound, or no date. */
export function latestDay(date: EventDate): DayNumber | null {
  switch (date.kind) {
    case 'unknown':
      return null;
    case 'point':
      return date.at.latest;
    case 'span':
    case 'within':
      return date.to?.latest ?? null;
    default:
      return assertNever(date);
  }
}

/** Through which day it is known to have lasted; null for what did not last, and where its end is not told for certain. */
export function lastedTo(date: EventDate): DayNumber | null {
  if (date.kind !== 'span' || !date.to) return null;
  const { earliest, approximate, uncertain } = date.to;
  return approximate || uncertain ? null : earliest;
}

/** How far it reaches beyond the day that it stands on: some day within to its last possible one, what lasted as far as is known. */
export function reachesTo(date: EventDate): DayNumber | null {
  return date.kind === 'within' ? (date.to?.latest ?? null) : lastedTo(date);
}

/** The day that a date stands on: its first possible one; where there is none, its last; null without either. */
export function orderDay(date: EventDate): DayNumber | null {
  return earliestDay(date) ?? latestDay(date);
}

/** `orderDay` as a value to order by: undated events come last. What follows what has a say too: see `event-order.ts`. */
export function dateOrder(date: EventDate): number {
  return orderDay(date) ?? Number.POSITIVE_INFINITY;
}

/** True when the date is one certain calendar day. */
export function isExactDay(date: EventDate): boolean {
  return date.kind === 'point' && date.at.precision === 'day' && !date.at.approximate && !date.at.uncertain;
}
