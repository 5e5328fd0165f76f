/** The open event of the address in a large dataset: its row is looked up, then its label fetched. */
import { useEffect } from 'react';
import { rowOfOptions } from '#queries/large/large-options.ts';
import type { OpenEvent } from '../use-open-event.ts';
import { useSession } from '../session.tsx';
import { type Loaded, mapLoaded, useLoaded } from '../use-loaded.ts';
import { useViewState } from '../use-view-state.ts';
import type { Labels } from './use-labels.ts';

export interface OpenRow {
  readonly open: Loaded<OpenEvent>;
  /** Known before its label. */
  readonly row: number | null;
}

export function useOpenRow({ eventAt, want, failed }: Labels): OpenRow {
  const { state, move } = useViewState();
  const { dataset } = useSession();
  const id = state.event;
  const found = useLoaded(
    { ...rowOfOptions(dataset, id ?? ''), enabled: id !== null },
    'this event’s passages',
  );
  const row = id !== null && found.kind === 'ready' ? found.value : null;
  const event = row === null ? undefined : eventAt(row);
  useEffect(() => {
    if (row !== null) want([row]);
  }, [row, want]);
  const current = event?.id ?? null;
  useEffect(() => {
    if (current !== null && current !== id) move({ event: current });
  }, [current, id, move]);
  if (id === null) return { open: { kind: 'ready', value: { kind: 'none' } }, row };
  if (event) return { open: { kind: 'ready', value: { kind: 'event', row: event } }, row };
  if (found.kind === 'ready' && found.value !== null) {
    // The page tells of the titles in one place, with the way to try again.
    if (failed) return { open: { kind: 'ready', value: { kind: 'none' } }, row };
    return { open: { kind: 'waiting', wanted: 'this event’s passages', retry: () => undefined }, row };
  }
  return { open: mapLoaded(found, () => ({ kind: 'unknown', id })), row };
}
