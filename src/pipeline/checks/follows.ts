/**
 * What an event follows can have come first, so that all events can be put in order (`domain/event-order.ts`): without a
 * circle, and each on a day that its date allows.
 */
import { formatDay } from '#domain/calendar.ts';
import { earliestDay, latestDay, orderDay } from '#domain/event-date.ts';
import { type Orderable, type Slot, slotsOf } from '#domain/event-order.ts';
import type { Book, Event } from '../book.ts';
import { fault, type Position, type Problem } from '../problem.ts';
import { inWords } from './lists.ts';

/** An entry of an event's `follows`. */
interface Link {
  readonly event: Event;
  readonly followed: Event;
  readonly at: Position;
}

/** What is known of the order when everything else is right. */
interface Order {
  readonly followedBy: (id: string) => readonly string[];
  readonly slotOf: (event: Event) => Slot<Orderable> | undefined;
}

export function checkFollows({ events }: Book): readonly Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const order = orderOf(events);
  const links = events.flatMap((event) =>
    (event.fields.follows ?? []).flatMap((id, i): readonly Link[] => {
      const followed = byId.get(id);
      return followed ? [{ event, followed, at: event.at(['follows', i]) }] : [];
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

function orderOf(events: readonly Event[]): Order {
  const orderable = events.flatMap(({ id, date, fields }): readonly Orderable[] =>
    date && orderDay(date) !== null ? [{ id, date, follows: fields.follows ?? [] }] : [],
  );
  const slots = slotsOf(orderable);
  const follows = new Map(orderable.map((sequel) => [sequel.id, sequel.follows]));
  return { followedBy: (id) => follows.get(id) ?? [], slotOf: ({ id }) => slots.get(id) };
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

function checkCircle({ event, followed, at }: Link, { followedBy }: Order): Problem | null {
  const way = wayBetween(followed.id, event.id, followedBy);
  if (!way) return null;
  const between = way.slice(1, -1).map((id) => `"${id}"`);
  const through = between.length > 0 ? `, by way of ${inWords(between)}` : '';
  return fault(at, `"${followed.id}" itself follows this event${through}.`, CIRCLE);
}

const CIRCLE = 'Keep what the sources tell, and take the other out of "follows".';

/** A circle from date to date, where there is none from event to event. */
function checkDates({ event, followed, at }: Link, { slotOf }: Order): Problem | null {
  const [slot, other] = [slotOf(event), slotOf(followed)];
  if (!slot || !other || slot === other || !wayBetween(other, slot, ({ after }) => after)) return null;
  const [date, before] = [event, followed].map(({ fields }) => fields.date ?? '');
  const message = `Events of one date stand together, and those of ${before ?? ''} stand after those of ${date ?? ''}.`;
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

function takeOut({ id }: Event): string {
  return `take "${id}" out of "follows"`;
}

/** From one to the other, both included; null where no way leads there. */
function wayBetween<T>(from: T, to: T, next: (one: T) => Iterable<T>): readonly T[] | null {
  const ways = new Map<T, readonly T[]>([[from, [from]]]);
  for (const [one, way] of ways) {
    if (one === to) return way;
    for (const other of next(one)) if (!ways.has(other)) ways.set(other, [...way, other]);
  }
  return null;
}
