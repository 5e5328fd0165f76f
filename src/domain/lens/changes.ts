/** What a lens leaves out, against everything that is known today. */
import type { EventTable } from '../event-table.ts';
import { isLessKnown } from './less-known.ts';

export interface Changes {
  /** Events that are not told at all. */
  readonly missing: number;
  /** Of those told: by one outlet alone, where today there are more. */
  readonly onOneOutlet: number;
  /** Of those told: less sure than today. */
  readonly lessSure: number;
  /** Of those told: with a date less well known than today. */
  readonly lessDated: number;
}

export function changesBetween(today: EventTable, seen: EventTable): Changes {
  const pairs = seen.events.flatMap((now) => {
    const then = today.events[today.rowOf.get(now.id) ?? -1];
    return then ? [[then, now] as const] : [];
  });
  const count = (differs: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(differs).length;
  return {
    missing: today.events.length - seen.events.length,
    onOneOutlet: count(([then, now]) => now.outlets.length === 1 && then.outlets.length > 1),
    lessSure: count(([then, now]) => now.status !== then.status),
    lessDated: count(([then, now]) => isLessKnown(now.date, then.date)),
  };
}
