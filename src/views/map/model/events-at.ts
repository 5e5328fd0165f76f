/** Which events name a place. */
import type { EventRow } from '#domain/event-table.ts';

/** Rows of the events that name it, by the place's id; a place that none names is not there. */
export type EventsAt = ReadonlyMap<string, ReadonlySet<number>>;

export function eventsAt(events: readonly EventRow[]): EventsAt {
  const rows = new Map<string, Set<number>>();
  for (const { row, places } of events)
    for (const { id } of places) {
      const named = rows.get(id) ?? new Set();
      rows.set(id, named.add(row));
    }
  return rows;
}

/** Rows of the events that name any of the places: each once, however many of them it names. */
export function eventsAtAny(at: EventsAt, placeIds: readonly string[]): ReadonlySet<number> {
  return new Set(placeIds.flatMap((id) => [...(at.get(id) ?? [])]));
}
