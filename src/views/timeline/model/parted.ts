/**
 * Parts what is in view from what is not, once all has its place: what has left the view does not reach back into it, as half of a cluster or as
 * a label without its shape, and what is told as earlier or later is not told again. Rows stay, so that nothing jumps while the reader pans.
 */
import type { Sight } from './label-room.ts';
import { clusterOf, type Placed, type Room, type Seat, settle, SHAPE_ROOM } from './place.ts';

const SIDES = ['before', 'within', 'after'] as const;
type Side = (typeof SIDES)[number];

/** Each seat is in exactly one of the places, as before. All lengths are pixels from day 0, as `place` has them. */
export function parted(placed: readonly Placed[], sight: Sight): readonly Placed[] {
  const rooms: Record<Side, Room> = {
    before: { from: -Infinity, to: sight.from - SHAPE_ROOM },
    within: sight,
    after: { from: sight.to + SHAPE_ROOM, to: Infinity },
  };
  return SIDES.flatMap((side) => {
    const settled: Placed[] = [];
    for (const mark of placed) {
      const part = partOf(mark, side, sight);
      if (part) settle(settled, kept(part, side, rooms[side]), rooms[side]);
    }
    return settled;
  });
}

/** What of a mark is on a side; null where nothing is. */
function partOf(mark: Placed, side: Side, sight: Sight): Placed | null {
  const seats = mark.seats.filter((seat) => sideOf(seat, sight) === side);
  if (seats.length === mark.seats.length) return mark;
  const [only, ...more] = seats.map(({ from, to, anchor }) => ({ from, to, anchor }));
  if (!only) return null;
  const anchor = Math.min(only.anchor, ...more.map((seat) => seat.anchor));
  return { ...only, seats, row: mark.row, anchor };
}

function sideOf({ from, to }: Seat, sight: Sight): Side {
  if (to <= sight.from) return 'before';
  return from >= sight.to ? 'after' : 'within';
}

/** A single shape in view stands on its day; out of view it may stand aside, and its line stays. */
function kept(mark: Placed, side: Side, room: Room): Placed {
  if (mark.seats.length > 1) return clusterOf([mark], room);
  if (side === 'within') return mark;
  const least = Math.max(mark.anchor, room.from + SHAPE_ROOM);
  return { ...mark, anchor: Math.min(least, room.to - SHAPE_ROOM) };
}
