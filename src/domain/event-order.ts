/**
 * The order in which events are shown: in the list, in clusters, and from one event to the next.
 *
 * 1. Events of one date stand together, so that no heading of the list comes twice.
 * 2. A date stands on its first possible day (`dateOrder`), and days go forward.
 * 3. No event stands before one that it follows: that came before it, or that it happened within, as the sources tell. A date
 *    that may begin earlier than what its events follow (`2024-12/..` after 8 December) stands on the later day, directly
 *    behind; all events of that date go with it.
 * 4. What this leaves open: the earlier first possible day, the earlier last one, points before spans before days to choose
 *    from; within a date, the id.
 *
 * The dataset's rows have this order; `row-days.ts` checks that they do. The pipeline refuses what cannot be ordered so.
 */
import { compare } from '#base/compare.ts';
import type { DayNumber } from './calendar.ts';
import { dateOrder, type EventDate, latestDay } from './event-date.ts';

/** An event, as far as its place among others goes. */
export interface Orderable {
  readonly id: string;
  readonly date: EventDate;
  /** Ids; those that stand for no event are passed over. */
  readonly follows: readonly string[];
}

/** A place in the order: all events of one date. */
export interface Slot<T> {
  readonly key: string;
  readonly date: EventDate;
  readonly events: readonly T[];
  /** The other slots that hold what its events follow. */
  readonly after: ReadonlySet<Slot<T>>;
  /** The day it stands on, to compare by: infinite without a date. */
  readonly day: number;
}

/** Dates are the same if and only if this is. */
export function dateKey(date: EventDate): string {
  return JSON.stringify(date);
}

/** An event, and the day that it stands on; null without a date. */
export interface Stood<T> {
  readonly event: T;
  readonly day: DayNumber | null;
}

/** Throws on what follows itself in a circle, from event to event or from date to date. */
export function inRowOrder<T extends Orderable>(events: readonly T[]): readonly T[] {
  const ordered = orderOf(events);
  if (!ordered) throw new Error('What follows what goes in a circle.');
  return ordered.map(({ event }) => event);
}

/**
 * The same, with days, for dates that may have been loosened since the pipeline checked them. A sequence that they no longer bear,
 * or that has become a circle of dates, counts for nothing.
 */
export function inBestOrder<T extends Orderable>(events: readonly T[]): readonly Stood<T>[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const orderable = events.map(({ id, date, follows }) => ({
    id,
    date,
    follows: follows.filter((other) => mayFollow(date, byId.get(other)?.date)),
  }));
  const ordered = orderOf(orderable) ?? orderOf(orderable.map((event) => ({ ...event, follows: [] }))) ?? [];
  return ordered.flatMap(({ event: { id }, day }) => {
    const event = byId.get(id);
    return event ? [{ event, day }] : [];
  });
}

function mayFollow(date: EventDate, followed: EventDate | undefined): boolean {
  return followed !== undefined && dateOrder(followed) <= (latestDay(date) ?? Infinity);
}

function orderOf<T extends Orderable>(events: readonly T[]): readonly Stood<T>[] | null {
  const slotOf = slotsOf(events);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const slots = inTurn([...new Set(slotOf.values())].sort(bySlot), ({ after }) => after);
  const within = (slot: Slot<T>) =>
    inTurn(
      slot.events.toSorted((a, b) => compare(a.id, b.id)),
      ({ follows }) => follows.filter((id) => slotOf.get(id) === slot).flatMap((id) => eventOf.get(id) ?? []),
    );
  const ordered: Stood<T>[] = [];
  for (const slot of slots ?? []) {
    const held = within(slot);
    if (!held) return null;
    const day = Number.isFinite(slot.day) ? (slot.day as DayNumber) : null;
    ordered.push(...held.map((event) => ({ event, day })));
  }
  return slots && ordered;
}

/** The slot of each event, by the event's id. In a circle of dates, the days are those of some of them. */
export function slotsOf<T extends Orderable>(events: readonly T[]): ReadonlyMap<string, Slot<T>> {
  const byDate = new Map<string, OpenSlot<T>>();
  const byId = new Map<string, OpenSlot<T>>();
  for (const event of events) {
    const { id, date } = event;
    const key = dateKey(date);
    const slot = byDate.get(key) ?? { key, date, events: [], after: new Set(), day: NaN };
    slot.events.push(event);
    byDate.set(key, slot);
    byId.set(id, slot);
  }
  for (const event of events) {
    const slot = byId.get(event.id);
    const followed = event.follows.map((id) => byId.get(id));
    for (const other of followed) if (other && other !== slot) slot?.after.add(other);
  }
  settle(byDate.values());
  return byId;
}

interface OpenSlot<T> extends Slot<T> {
  readonly events: T[];
  readonly after: Set<OpenSlot<T>>;
  day: number;
}

/** Each behind what it is after. Not by calling itself: a line of dates may be as long as the timeline. */
function settle<T>(slots: Iterable<OpenSlot<T>>): void {
  const stack = [...slots];
  for (let slot = stack.at(-1); slot; slot = stack.at(-1)) {
    if (Number.isNaN(slot.day)) {
      slot.day = dateOrder(slot.date); // So that a circle comes to an end.
      for (const other of slot.after) if (Number.isNaN(other.day)) stack.push(other);
    } else {
      stack.pop();
      for (const { day } of slot.after) slot.day = Math.max(slot.day, day);
    }
  }
}

function bySlot(a: Slot<unknown>, b: Slot<unknown>): number {
  return (
    compare(a.day, b.day) ||
    compare(dateOrder(a.date), dateOrder(b.date)) ||
    compare(latestDay(a.date) ?? Infinity, latestDay(b.date) ?? Infinity) ||
    compare(a.key, b.key)
  );
}

/**
 * In the order given, but for those that must wait for others: they come as soon as these have, of several the first. Null if
 * they wait for each other.
 */
function inTurn<T>(sorted: readonly T[], follows: (one: T) => Iterable<T>): readonly T[] | null {
  const turns = new Map(sorted.map((one, turn) => [one, turn]));
  const placed = new Set<T>();
  /** By one that they wait for, though they may have to wait for more. */
  const waiting = new Map<T, T[]>();
  const free: T[] = [];
  const queue = (one: T): void => {
    for (const other of follows(one)) {
      if (placed.has(other)) continue;
      const same = waiting.get(other);
      if (same) same.push(one);
      else waiting.set(other, [one]);
      return;
    }
    free.push(one);
  };
  for (const one of sorted) {
    queue(one);
    for (let next = free.pop(); next !== undefined; next = free.pop()) {
      placed.add(next);
      const left = free.length;
      waiting.get(next)?.forEach(queue);
      if (free.length > left) free.sort((a, b) => (turns.get(b) ?? 0) - (turns.get(a) ?? 0));
    }
  }
  return placed.size === sorted.length ? [...placed] : null;
}
