import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { currentId } from '#domain/dataset/retired.ts';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { useSession } from './session.tsx';
import { useViewState } from './use-view-state.ts';

/** The event that an id asks for. `unknown`: this timeline has none of that id, and never had. */
export type OpenEvent =
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly row: EventRow }
  | { readonly kind: 'unknown'; readonly id: string };

/** The event of an id, or the one that took its place where the id is retired. */
export function useEventOf(table: EventTable, id: string | null): OpenEvent {
  const { data: manifest } = useQuery(manifestOptions(useSession().dataset));
  if (id === null) return { kind: 'none' };
  const row = rowOf(table, id) ?? rowOf(table, manifest ? currentId(manifest, id) : id);
  return row ? { kind: 'event', row } : { kind: 'unknown', id };
}

/** The open event of the address; a retired id in it gives way to the one that took its place. */
export function useOpenEvent(table: EventTable): OpenEvent {
  const { state, move } = useViewState();
  const open = useEventOf(table, state.event);
  const current = open.kind === 'event' ? open.row.id : null;
  const retired = current !== null && current !== state.event;
  useEffect(() => {
    if (retired) move({ event: current });
  }, [retired, current, move]);
  return open;
}

function rowOf(table: EventTable, id: string): EventRow | undefined {
  const row = table.rowOf.get(id);
  return row === undefined ? undefined : table.events[row];
}
