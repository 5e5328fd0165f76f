import { shelfOf } from '#session/large/event-shelf.ts';
import type { LargePageParts } from './large-parts.ts';

interface FirstToRead extends Pick<LargePageParts, 'table' | 'open' | 'openRow' | 'event'> {
  /** Id that the address asks for. */
  readonly asked: string | null;
  /** Those that are shown. */
  readonly rows: Uint32Array;
}

/**
 * Id of the event that reading begins with: the open one, its title there or not, or the first that is shown; undefined while the title of that has not
 * come. What the address asks for in vain is not open.
 */
export function firstToRead({ table, open, openRow, event, asked, rows }: FirstToRead): string | undefined {
  const isOpen = openRow !== null || open.kind !== 'ready';
  if (isOpen) return event?.id ?? asked ?? undefined;
  return shelfOf(table).at(rows[0] ?? 0)?.id;
}
