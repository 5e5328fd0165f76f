/** What is new in a lane's drawing, and which cluster of the last drawing it was counted in. */
import { assertNever } from '#base/assert-never.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { ClusterItem, EventItem } from './chart.ts';
import type { GatheredItem, LevelItem } from './levels/level-chart.ts';
import { placeOn } from './reach.ts';
import type { Stretch } from './stretch.ts';

/** What stands for several events. */
export type Counted = ClusterItem | GatheredItem;

export interface Origin {
  readonly item: LevelItem;
  /** All of it was counted there; null of what has gathered what stood apart. */
  readonly from: Counted | null;
}

/**
 * In the order of `now`. What the last drawing did not have comes from nowhere, and is left out; so is an event that only reached into a bin
 * from outside: its place was never there.
 */
export function originsOf(before: readonly LevelItem[], now: readonly LevelItem[]): readonly Origin[] {
  const keys = new Set(before.map(({ key }) => key));
  const last = lastOf(before);
  return now.flatMap((item) => {
    const from = keys.has(item.key) ? undefined : originOf(item, last);
    return from === undefined ? [] : [{ item, from }];
  });
}

interface Last {
  /** By row of the table: what showed the event. */
  readonly shown: ReadonlyMap<number, EventItem | ClusterItem>;
  /** The days that the shapes of these events stand on. */
  readonly anchors: readonly number[];
  readonly bins: readonly GatheredItem[];
}

function lastOf(items: readonly LevelItem[]): Last {
  const drawn = items.filter((item) => item.kind !== 'gathered');
  const held = drawn.flatMap((item) => eventsOf(item).map((event) => ({ event, item })));
  return {
    shown: new Map(held.map(({ event, item }) => [event.row, item])),
    anchors: held.flatMap(({ event }) => placeOn(event.date)?.anchor ?? []),
    bins: items.filter((item) => item.kind === 'gathered'),
  };
}

function eventsOf(item: EventItem | ClusterItem): readonly EventRow[] {
  return item.kind === 'event' ? [item.event] : item.events;
}

/** undefined where it comes from nowhere. */
function originOf(item: LevelItem, last: Last): Counted | null | undefined {
  switch (item.kind) {
    case 'event':
      return counted(holderOf(item.event, last));
    case 'cluster': {
      const [only, ...others] = new Set(item.events.map((event) => holderOf(event, last)));
      return others.length > 0 ? null : counted(only);
    }
    case 'gathered': {
      const whole = last.bins.find(({ reach }) => isWithin(item.reach, reach));
      return whole ?? (hasGathered(item, last) ? null : undefined);
    }
    default:
      return assertNever(item);
  }
}

function counted(holder: LevelItem | undefined): Counted | undefined {
  return holder?.kind === 'event' ? undefined : holder;
}

/** A bin counts what is anchored in it, but for what is drawn by itself. */
function holderOf({ row, date }: EventRow, { shown, bins }: Last): LevelItem | undefined {
  const place = placeOn(date);
  return shown.get(row) ?? (place ? bins.find(({ reach }) => holds(reach, place.anchor)) : undefined);
}

function hasGathered({ reach }: GatheredItem, { anchors, bins }: Last): boolean {
  return anchors.some((anchor) => holds(reach, anchor)) || bins.some((bin) => isWithin(bin.reach, reach));
}

function holds({ start, end }: Stretch, day: number): boolean {
  return start <= day && day < end;
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
