/** The open event of the address in a large dataset: at once where it has been on the screen, else its row is looked up and its label fetched. */
import { useEffect } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { rowOfOptions } from '#queries/large/large-options.ts';
import type { OpenEvent } from '../use-open-event.ts';
import { useSession } from '../session.tsx';
import { type Loaded, mapLoaded, useLoaded } from '../use-loaded.ts';
import { useViewState } from '../use-view-state.ts';
import { shelfOf } from './event-shelf.ts';
import { type Labels, useLabels } from './use-labels.ts';

export interface OpenRow {
  readonly open: Loaded<OpenEvent>;
  /** Known before its label. */
  readonly row: number | null;
  /** Set where its title could not be had. */
  readonly failed: Labels['failed'];
}

const WANTED = 'event';

export function useOpenRow(table: ColumnTable): OpenRow {
  const { state, move } = useViewState();
  const { dataset } = useSession();
  const { eventAt, want, isMissing, failed } = useLabels(table);
  const id = state.event;
  const known = id === null ? undefined : shelfOf(table).of(id);
  const asked = id !== null && !known;
  const found = useLoaded({ ...rowOfOptions(dataset, table.dataset, id ?? ''), enabled: asked }, WANTED);
  const row = known?.row ?? (asked && found.kind === 'ready' ? found.value : null);
  const event = known ?? (row === null ? undefined : eventAt(row));
  useEffect(() => {
    if (row !== null && !known) want([row]);
  }, [row, known, want]);
  const current = event?.id ?? null;
  useEffect(() => {
    if (current !== null && current !== id) move({ event: current });
  }, [current, id, move]);
  if (id === null) return { open: { kind: 'ready', value: { kind: 'none' } }, row, failed };
  if (event) return { open: { kind: 'ready', value: { kind: 'event', row: event } }, row, failed };
  if (row !== null) {
    // The page tells of titles that did not come in one place, with the way to try again.
    if (isMissing(row)) return { open: { kind: 'ready', value: { kind: 'none' } }, row, failed };
    return { open: { kind: 'waiting', wanted: WANTED, retry: ignore }, row, failed };
  }
  return { open: mapLoaded(found, () => ({ kind: 'unknown', id })), row, failed };
}

function ignore(): void {
  // Its label is on its way; a failure says so, with a way to try again.
}
