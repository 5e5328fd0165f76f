/** The story as two sources tell it, side by side. */
import type { EventRow, EventTable } from '../event-table.ts';
import { isTold } from './heard-table.ts';
import { heardThrough, type Lens } from './lens.ts';
import type { Testimonies } from './testimony.ts';

/** Every event is in exactly one of them, in the order of the table. */
export interface Comparison {
  readonly both: readonly EventRow[];
  readonly onlyFirst: readonly EventRow[];
  readonly onlySecond: readonly EventRow[];
  readonly neither: readonly EventRow[];
  /** Of all: those with a conflict in which the two sources stand on different accounts. */
  readonly differ: readonly EventRow[];
}

/** What each supports, if it was out by the day: an event that a source only adds to, it does not tell. */
export function compareSources(
  table: EventTable,
  testimonies: Testimonies,
  first: string,
  second: string,
  { asOf }: Pick<Lens, 'asOf'>,
): Comparison {
  const hear = (...told: readonly string[]) => heardThrough({ asOf, told }, table.sources);
  const tells = (source: string) => {
    const heard = hear(source);
    return ({ id }: EventRow) => {
      const testimony = testimonies.get(id);
      return testimony !== undefined && isTold(testimony, heard);
    };
  };
  const areOut = hear(first, second).sources.size === new Set([first, second]).size;
  const [one, two] = [tells(first), tells(second)];
  const conflictsOf = ({ id }: EventRow) => testimonies.get(id)?.conflicts ?? [];
  return {
    both: table.events.filter((row) => one(row) && two(row)),
    onlyFirst: table.events.filter((row) => one(row) && !two(row)),
    onlySecond: table.events.filter((row) => !one(row) && two(row)),
    neither: table.events.filter((row) => !one(row) && !two(row)),
    differ: table.events.filter(
      (row) =>
        areOut && conflictsOf(row).some((accounts) => accounts.includes(first) && accounts.includes(second)),
    ),
  };
}
