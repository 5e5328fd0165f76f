/** What is counted of a timeline as a whole, in one form for small and large ones: what a page about it says in numbers. */
import {
  type Closeness,
  closenessOf,
  CLOSENESSES,
  type Ground,
  groundOf,
  GROUNDS,
  sharesOf,
  type Share,
} from './certainty.ts';
import { earliestDay } from './event-date.ts';
import type { EventRow, EventTable } from './event-table.ts';
import { type FacetValues, facetValues } from './facet-counts.ts';

export interface CountedShare<K extends string> {
  readonly kind: K;
  readonly count: number;
  /** null where there are too many to be listed. */
  readonly events: readonly Pick<EventRow, 'id' | 'title'>[] | null;
}

export interface TimelineCounts {
  readonly events: number;
  readonly excerpts: number;
  /** Begun before the story's first day, as far as that is known. */
  readonly earlier: number;
  readonly values: FacetValues;
  /** In the order of the kinds; those without events are left out. */
  readonly grounds: readonly CountedShare<Ground>[];
  readonly closenesses: readonly CountedShare<Closeness>[];
}

export function timelineCounts(table: EventTable): TimelineCounts {
  const { events, excerpts, timeline } = table;
  const earlier = events.filter(({ date }) => (earliestDay(date) ?? Infinity) < timeline.span.from);
  return {
    events: events.length,
    excerpts,
    earlier: earlier.length,
    values: facetValues(table),
    grounds: sharesOf(events, GROUNDS, groundOf).map(counted),
    closenesses: sharesOf(events, CLOSENESSES, ({ date }) => closenessOf(date)).map(counted),
  };
}

function counted<K extends string>({ kind, events }: Share<K, EventRow>): CountedShare<K> {
  return { kind, count: events.length, events };
}
