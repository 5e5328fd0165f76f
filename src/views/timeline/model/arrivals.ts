/** After a zoom: how far from its place what is new in a drawing was counted in the last one. */
import { assertNever } from '#base/assert-never.ts';
import type { LevelItem } from './levels/level-chart.ts';
import { type Origin, originsOf } from './origins.ts';
import { SHAPE_ROOM } from './place.ts';
import { daysIn, meets, type Stretch } from './stretch.ts';

/** What is asked of a drawing here. */
export interface Drawn {
  readonly lanes: readonly {
    /** The same object as long as the lane holds the same events. */
    readonly lane: object;
    readonly items: readonly LevelItem[];
  }[];
  readonly view: Stretch;
  /** Of the plot, in pixels. */
  readonly width: number;
}

export interface Arrival {
  /** Of the new item. */
  readonly key: string;
  /** Where its cluster stands now, seen from its own place: pixels later, rows below. null of what has gathered what stood apart. */
  readonly from: { readonly x: number; readonly rows: number } | null;
}

/** Times as many days: of a zoom further than that nobody could tell where anything went. */
const FARTHEST = 64;
/** Of the shorter stretch: so much of it at least was in view, and is. */
const LEAST_SHARED = 0.5;
/** Of two windows that differ by less, one is the other moved. */
const SAME = 1 + 1e-6;

/** Of what is in view; nothing unless the axis was zoomed, by as much as an eye can follow, and all else is as it was. */
export function arrivalsOf(before: Drawn, now: Drawn): readonly Arrival[] {
  if (!isZoom(before, now)) return [];
  return now.lanes.flatMap(({ items }, lane) =>
    originsOf(before.lanes[lane]?.items ?? [], items).flatMap((origin) => arrivalOf(origin, before, now)),
  );
}

function isZoom(before: Drawn, now: Drawn): boolean {
  const days = [daysIn(before.view), daysIn(now.view)];
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const shared = Math.min(before.view.end, now.view.end) - Math.max(before.view.start, now.view.start);
  return (
    most > SAME * least &&
    most <= FARTHEST * least &&
    shared >= LEAST_SHARED * least &&
    before.width === now.width &&
    hasSameLanes(before, now)
  );
}

/** Filters and groupings make new ones. */
function hasSameLanes({ lanes: before }: Drawn, { lanes: now }: Drawn): boolean {
  return before.length === now.length && before.every(({ lane }, at) => lane === now[at]?.lane);
}

/** None of what is not seen, or whose cluster was not, or stands outside now. */
function arrivalOf({ item, from }: Origin, before: Drawn, { view, width }: Drawn): readonly Arrival[] {
  const { key } = item;
  if (!meets(item.reach, view)) return [];
  if (!from) return [{ key, from }];
  const perDay = width / daysIn(view);
  const pixelOf = ({ day, beside }: Spot) => (day - view.start) * perDay + beside;
  const [here, there] = [spotOf(item), spotOf(from)];
  const start = pixelOf(there);
  if (!meets(from.reach, before.view) || start < 0 || start > width) return [];
  return [{ key, from: { x: start - pixelOf(here), rows: there.row - here.row } }];
}

/** Where an item's shape stands. */
interface Spot {
  readonly day: number;
  /** Pixels later than that. */
  readonly beside: number;
  readonly row: number;
}

function spotOf(item: LevelItem): Spot {
  const { start } = item.reach;
  switch (item.kind) {
    case 'event':
      return { day: start + item.at * daysIn(item.reach), beside: 0, row: item.row };
    case 'cluster':
      return { day: start, beside: SHAPE_ROOM, row: item.row };
    case 'gathered':
      return { day: start + item.at * daysIn(item.reach), beside: SHAPE_ROOM, row: 0 };
    default:
      return assertNever(item);
  }
}
