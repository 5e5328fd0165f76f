/**
 * What an event follows can have come first, so that all events can be put in order (`domain/event-order.ts`): without a
 * circle, and each on a day that its date allows.
 */
import { formatDay } from '#domain/calendar.ts';
import { earliestDay, latestDay, orderDay } from '#domain/event-date.ts';
import { type Orderable, type Slot, slotsOf } from '#domain/event-order.ts';
import type { Book, Event, ReadDate } from '../book.ts';
import { fault, type Position, type Problem } from '../problem.ts';
import { circles } from './circles.ts';
import { inWords } from './lists.ts';

/** An event, as far as it follows others or is followed. */
export interface Sequel {
  readonly id: string;
  readonly date: ReadDate;
  /** The date as written. */
  readonly edtf: string;
  /** Ids. */
  readonly follows: readonly string[];
  /** Where each of these is written. */
  readonly at: (entry: number) => Position;
}

/** An entry of an event's `follows`. */
interface Link {
  readonly event: Sequel;
  readonly followed: Sequel;
  readonly at: Position;
}

/** What is known of the order when everything else is right. */
interface Order {
  readonly followedBy: (id: string) => readonly string[];
  readonly slotOf: (event: Sequel) => Slot<Orderable> | undefined;
  /** Whether each comes after the other. */
  readonly areInCircle: (event: string, other: string) => boolean;
  readonly areDatesInCircle: (slot: Slot<Orderable>, other: Slot<Orderable>) => boolean;
}

export function checkFollows({ events }: Pick<Book, 'events'>): readonly Problem[] {
  return checkSequels(events.map(sequelOf));
}

function sequelOf({ id, date, fields, at }: Event): Sequel {
  return {
    id,
    date,
    edtf: fields.date ?? '',
    follows: fields.follows ?? [],
    at: (entry) => at(['follows', entry]),
  };
}

/** Of all that follow something or are followed; others may be among them. Cost: grows with their number. */
export function checkSequels(events: readonly Sequel[]): readonly Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const order = orderOf(events);
  const links = events.flatMap((event) =>
    event.follows.flatMap((id, i): readonly Link[] => {
      const followed = byId.get(id);
      return followed ? [{ event, followed, at: event.at(i) }] : [];
    }),
  );
  return links.flatMap(
    (link) =>
      checkItself(link) ??
      checkDated(link) ??
      checkCircle(link, order) ??
      checkDates(link, order) ??
      checkDays(link, order) ??
      [],
  );
}

function orderOf(events: readonly Sequel[]): Order {
  const orderable = events.flatMap(({ id, date, follows }): readonly Orderable[] =>
    date && orderDay(date) !== null ? [{ id, date, follows }] : [],
  );
  const slots = slotsOf(orderable);
  const follows = new Map(orderable.map((sequel) => [sequel.id, sequel.follows]));
  const followedBy = (id: string): readonly string[] => follows.get(id) ?? [];
  return {
    followedBy,
    slotOf: ({ id }) => slots.get(id),
    areInCircle: circles(follows.keys(), followedBy),
    areDatesInCircle: circles(new Set(slots.values()), ({ after }) => after),
  };
}

function checkItself({ event, followed, at }: Link): Problem | null {
  return event === followed ? fault(at, 'This event follows itself.', 'Take it out of "follows".') : null;
}

function checkDated({ event, followed, at }: Link): Problem | null {
  const undated = [event, followed].find(({ date }) => date && orderDay(date) === null);
  if (!undated) return null;
  const message = `${undated === event ? 'This event' : `"${followed.id}"`} has no date, so nothing can come before it or after it.`;
  return fault(at, message, `Give it a date, if the sources bound one, or ${takeOut(followed)}.`);
}

function checkCircle({ event, followed, at }: Link, { followedBy, areInCircle }: Order): Problem | null {
  if (!areInCircle(event.id, followed.id)) return null;
  const between = wayBetween(followed.id, event.id, followedBy).slice(1, -1);
  const named = between.slice(0, NAMED).map((id) => `"${id}"`);
  const more = between.length > NAMED ? [`${String(between.length - NAMED)} more`] : [];
  const through = between.length > 0 ? `, by way of ${inWords([...named, ...more])}` : '';
  return fault(at, `"${followed.id}" itself follows this event${through}.`, CIRCLE);
}

/** Of the events on a way. */
const NAMED = 8;
const CIRCLE = 'Keep what the sources tell, and take the other out of "follows".';

/** A circle from date to date, where there is none from event to event. */
function checkDates({ event, followed, at }: Link, { slotOf, areDatesInCircle }: Order): Problem | null {
  const [slot, other] = [slotOf(event), slotOf(followed)];
  if (!slot || !other || slot === other || !areDatesInCircle(slot, other)) return null;
  const message = `Events of one date stand together, and those of ${followed.edtf} stand after those of ${event.edtf}.`;
  return fault(at, message, `Give one of them a narrower date, or ${takeOut(followed)}.`);
}

function checkDays({ event, followed, at }: Link, { slotOf }: Order): Problem | null {
  const latest = event.date && latestDay(event.date);
  const slot = slotOf(followed);
  if (latest === null || !slot || slot.day <= latest || isLate(slot)) return null;
  const over = formatDay(latest);
  const first = earliestDay(slot.date);
  if (first !== null && first > latest) {
    const message = `"${followed.id}" began on ${formatDay(first)} at the earliest, and this event was over by ${over}.`;
    return fault(at, message, `Correct one of the dates, or ${takeOut(followed)}.`);
  }
  const message = `"${followed.id}" has its place in the order after ${over}, and this event was over by then.`;
  return fault(at, message, `Narrow the date of "${followed.id}", or ${takeOut(followed)}.`);
}

/** Then the fault is told where that comes from. */
function isLate({ date, day }: Slot<Orderable>): boolean {
  return day > (latestDay(date) ?? Infinity);
}

function takeOut({ id }: Sequel): string {
  return `take "${id}" out of "follows"`;
}

/** So many are looked at for a way: whoever has a longer circle has it told without one. */
const MOST_SEEN = 1000;

/** A shortest way from one to the other, both included; empty where none is near. */
function wayBetween<T>(from: T, to: T, next: (one: T) => Iterable<T>): readonly T[] {
  const before = new Map<T, T | null>([[from, null]]);
  for (const one of before.keys()) {
    if (one === to) return wayBack(one, before);
    if (before.size > MOST_SEEN) return [];
    for (const other of next(one)) if (!before.has(other)) before.set(other, one);
  }
  return [];
}

function wayBack<T>(to: T, before: ReadonlyMap<T, T | null>): readonly T[] {
  const way: T[] = [];
  for (let one: T | null = to; one !== null; one = before.get(one) ?? null) way.push(one);
  return way.reverse();
}
