/** What stands on the map: a mark for each place, or for several that are too close together to be told apart. Pixels throughout. */
import { compare } from '#base/compare.ts';
import type { Place } from '#domain/dataset/event-index.ts';
import type { Compass } from '#domain/vocabulary.ts';
import { type EventsAt, eventsAtAny } from './events-at.ts';
import { gather, type Seat } from './gather.ts';

/** A place where it is drawn. */
export interface Spot {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** Where it lies, if that is off the map: it then stands at the edge. */
  readonly beyond: Compass | null;
}

export interface Mark {
  /** Of all that it stands for, the id that comes first: the same as long as these are. */
  readonly key: string;
  /** At least one; that of most events first. */
  readonly spots: readonly Spot[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How wide a target may be that meets no other. */
  readonly target: number;
  /** Number of the events shown that name one of its places. */
  readonly count: number;
}

type Point = Pick<Mark, 'x' | 'y'>;

export interface Told {
  /** Of all events, filtered out or not. */
  readonly all: EventsAt;
  readonly shown: EventsAt;
}

/** Radius of a place that none of the events shown names; of the smallest and of the largest of others; and what one event makes. */
const NONE = 3;
const LEAST = 4.5;
const MOST = 18;
const ONE = 4;
const LEAST_TARGET = 24;

/** Places that are drawn as one, and the room they ask for. */
export interface Gathered {
  readonly spots: readonly Spot[];
  readonly seat: Seat;
}

/**
 * Which places are drawn as one. It does not depend on what is shown, so that no mark goes away, with the focus on it, because of a filter,
 * and costs it once for all of them.
 *
 * @param all events that any place is named by; a place that none names is not drawn
 * @param apart what two middles must be from each other
 */
export function gathered(spots: readonly Spot[], all: EventsAt, apart: number): readonly Gathered[] {
  const named = spots.filter(({ place }) => all.has(place.id));
  const sizeOf = sizesIn(all);
  const seatOf = (group: readonly Spot[]) => seatIn(group, all, sizeOf);
  return gather(named, seatOf, apart).map((group) => ({ spots: group, seat: seatOf(group) }));
}

/** From the west to the east. */
export function marksOf(groups: readonly Gathered[], { all, shown }: Told, apart: number): readonly Mark[] {
  const sizeOf = sizesIn(all);
  const byCount = (one: Spot, other: Spot) =>
    countIn(shown, other) - countIn(shown, one) ||
    countIn(all, other) - countIn(all, one) ||
    compare(one.place.id, other.place.id);
  const marks = groups.map(({ spots, seat: { x, y } }) => {
    const count = eventsAtAny(shown, idsOf(spots)).size;
    const [key = ''] = idsOf(spots).sort(compare);
    return { key, spots: spots.toSorted(byCount), x, y, count, radius: sizeOf(count) };
  });
  return marks
    .map((mark) => ({ ...mark, target: Math.max(2 * mark.radius, targetOf(mark, marks, apart)) }))
    .sort((one, other) => one.x - other.x || one.y - other.y);
}

/** As wide as is wanted, or as the nearest mark leaves room for. */
function targetOf(mark: Point, marks: readonly Point[], wanted: number): number {
  const distances = marks
    .filter((other) => other !== mark)
    .map((other) => Math.hypot(mark.x - other.x, mark.y - other.y));
  return Math.min(wanted, Math.max(LEAST_TARGET, Math.min(...distances)));
}

/** In the middle of all, where most happened. */
function seatIn(group: readonly Spot[], all: EventsAt, sizeOf: (count: number) => number): Seat {
  const weights = group.map((spot) => countIn(all, spot));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = (of: (spot: Spot) => number) =>
    group.reduce((total, spot, at) => total + of(spot) * (weights[at] ?? 0), 0) / sum;
  return {
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    radius: sizeOf(eventsAtAny(all, idsOf(group)).size),
    // What is off the map is near to nothing on it.
    kind: group[0]?.beyond ?? 'here',
  };
}

/** The radius grows with the root of the number, and the area with the number itself. */
function sizesIn(all: EventsAt): (count: number) => number {
  const most = Math.max(0, ...Array.from(all.values(), ({ size }) => size));
  const one = Math.min(ONE, MOST / Math.sqrt(Math.max(most, 1)));
  return (count) => (count === 0 ? NONE : Math.min(MOST, Math.max(LEAST, one * Math.sqrt(count))));
}

function countIn(at: EventsAt, { place }: Spot): number {
  return at.get(place.id)?.size ?? 0;
}

function idsOf(group: readonly Spot[]): string[] {
  return group.map(({ place }) => place.id);
}
