/** Marks that would lie on one another become one. Pixels throughout. */

/** What asks for room of its own. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  /** From its middle to its edge, drawn as large as it ever is. */
  readonly radius: number;
  /** Only what is alike in this is ever put together. */
  readonly kind: string;
}

interface Pair {
  readonly one: number;
  readonly other: number;
}

/**
 * Parts what is there into groups of which no two of a kind lie on one another, or have their middles less than `apart` from each other. The closest are put together
 * first. Cost: the cube of their number in the worst case; a dataset with so many places that it matters is a large one.
 *
 * @param seatOf the room that a group asks for
 */
export function gather<T>(
  each: readonly T[],
  seatOf: (group: readonly T[]) => Seat,
  apart: number,
): readonly (readonly T[])[] {
  const groups = each.map((one) => ({ members: [one], seat: seatOf([one]) }));
  for (;;) {
    const pair = closest(
      groups.map(({ seat }) => seat),
      apart,
    );
    const [one, other] = pair ? [groups[pair.one], groups[pair.other]] : [];
    if (!pair || !one || !other) return groups.map(({ members }) => members);
    const members = [...one.members, ...other.members];
    groups.splice(pair.other, 1);
    groups[pair.one] = { members, seat: seatOf(members) };
  }
}

function closest(seats: readonly Seat[], apart: number): Pair | null {
  let found: Pair | null = null;
  let least = Infinity;
  for (const [one, seat] of seats.entries())
    for (let other = one + 1; other < seats.length; other++) {
      const against = seats[other] ?? seat;
      if (seat.kind !== against.kind) continue;
      const distance = Math.hypot(seat.x - against.x, seat.y - against.y);
      if (distance >= Math.max(apart, seat.radius + against.radius) || distance >= least) continue;
      least = distance;
      found = { one, other };
    }
  return found;
}
