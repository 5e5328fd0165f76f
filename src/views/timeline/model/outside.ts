/** What lies before and after the window, and what has no place on the axis at all. */
import type { EventRow } from '#domain/event-table.ts';
import { reachOf } from './reach.ts';
import { type Stretch, union } from './stretch.ts';

/** Events wholly outside on one side. */
export interface Outside {
  readonly count: number;
  /** All of their days together; null when there are none. */
  readonly reach: Stretch | null;
}

export interface Surroundings {
  readonly before: Outside;
  readonly after: Outside;
  readonly undated: number;
}

export function surroundingsOf(events: readonly EventRow[], view: Stretch): Surroundings {
  const reaches = events.map((event) => reachOf(event.date)).filter((reach) => reach !== null);
  return {
    before: together(reaches.filter((reach) => reach.end <= view.start)),
    after: together(reaches.filter((reach) => reach.start >= view.end)),
    undated: events.length - reaches.length,
  };
}

function together(reaches: readonly Stretch[]): Outside {
  const [first, ...rest] = reaches;
  return { count: reaches.length, reach: first ? rest.reduce(union, first) : null };
}
