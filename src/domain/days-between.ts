/** How many days lie between two events, as far as their dates tell. */
import { assertNever } from '#base/assert-never.ts';
import type { DayNumber } from './calendar.ts';
import type { DatePoint, EventDate } from './event-date.ts';

export type DaysBetween =
  | {
      readonly kind: 'counted';
      /** Whole days, fewest ≤ most; 0 is the same day. Without a bound, `most` is null, and `fewest` is above 0. */
      readonly fewest: number;
      readonly most: number | null;
      /** Which certainly came first; null where it may have been either, or both on one day. */
      readonly first: 'a' | 'b' | null;
      /** A date is only about right, or in doubt. */
      readonly rough: boolean;
    }
  /** A date is missing, or so open that any number is possible. */
  | { readonly kind: 'untold' };

/** The days on which something may have begun; null = no bound. */
interface Beginning {
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  readonly rough: boolean;
}

/** What lasted counts from the day on which it began. */
export function daysBetween(a: EventDate, b: EventDate): DaysBetween {
  const [one, other] = [beginning(a), beginning(b)];
  if (!one || !other) return { kind: 'untold' };
  const [ab, ba] = [gap(one.latest, other.earliest), gap(other.latest, one.earliest)];
  const fewest = Math.max(0, ab ?? 0, ba ?? 0);
  const most = mostOf(gap(one.earliest, other.latest), gap(other.earliest, one.latest));
  if (fewest === 0 && most === null) return { kind: 'untold' };
  const first = fewest === 0 ? null : fewest === ab ? 'a' : 'b';
  return { kind: 'counted', fewest, most, first, rough: one.rough || other.rough };
}

function gap(from: DayNumber | null, to: DayNumber | null): number | null {
  return from === null || to === null ? null : to - from;
}

function mostOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}

/** Null without a date. */
export function beginning(date: EventDate): Beginning | null {
  switch (date.kind) {
    case 'unknown':
      return null;
    case 'point':
      return { earliest: date.at.earliest, latest: date.at.latest, rough: isRough(date.at) };
    // Without a beginning that is told, it began on the day it ended at the latest.
    case 'span':
      return between(date.from, date.from ?? date.to);
    case 'within':
      return between(date.from, date.to);
    default:
      return assertNever(date);
  }
}

function between(from: DatePoint | null, to: DatePoint | null): Beginning {
  const rough = [from, to].some((point) => point !== null && isRough(point));
  return { earliest: from?.earliest ?? null, latest: to?.latest ?? null, rough };
}

function isRough({ approximate, uncertain }: DatePoint): boolean {
  return approximate || uncertain;
}
