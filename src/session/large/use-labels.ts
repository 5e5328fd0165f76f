/**
 * Ids and titles of the events that are on the screen, or soon will be. Each part of a page asks for its own: what comes for one does not
 * draw the others again.
 */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { LabelsFile } from '#domain/columns/labels-file.ts';
import type { EventRow } from '#domain/event-table.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { type Explanation, explainError } from '#queries/explain-error.ts';
import { labelsOptions } from '#queries/large/large-options.ts';
import { useSession } from '../session.tsx';
import type { NotLoaded } from '../use-loaded.ts';
import { shelfOf } from './event-shelf.ts';
import { onComeBack, whenSeen } from './when-seen.ts';

export interface Labels {
  /** The event of a row; undefined while its label has not come. A new function only when more have come. */
  readonly eventAt: (row: number) => EventRow | undefined;
  /** Asks for the labels of rows; what was asked for before stays. */
  readonly want: (rows: Iterable<number>) => void;
  /** Set where some could not be had. */
  readonly failed: Extract<NotLoaded, { readonly kind: 'failed' }> | null;
}

/** Files by their number, and what became of those that did not come. */
interface Shelf {
  readonly files: ReadonlyMap<number, LabelsFile>;
  readonly missing: ReadonlyMap<number, Error>;
}

/** @param first rows whose labels are shown from the start, where they have come already */
export function useLabels(table: ColumnTable, first: readonly number[] = []): Labels {
  const { dataset } = useSession();
  const client = useQueryClient();
  const { data: manifest } = useQuery(manifestOptions(dataset));
  const rows = manifest && !('index' in manifest) ? manifest.labels.rows : 1;
  const [shelf, setShelf] = useState(() => alreadyThere(client, dataset, shardsOf(first, rows)));
  const asked = useRef(new Set<number>());
  const fetchAll = useCallback(
    (shards: Iterable<number>) => {
      for (const shard of shards) {
        // A missing one is asked for again by the reader alone: else each frame would.
        if (asked.current.has(shard)) continue;
        asked.current.add(shard);
        whenSeen(() => {
          client.query(labelsOptions(dataset, shard)).then(
            (file) => {
              setShelf((before) => withFile(before, shard, file));
            },
            (error: unknown) => {
              setShelf((before) => withFault(before, shard, error));
            },
          );
        });
      }
    },
    [client, dataset],
  );
  const want = useCallback(
    (wanted: Iterable<number>) => {
      fetchAll(shardsOf(wanted, rows));
    },
    [fetchAll, rows],
  );
  const { files, missing } = shelf;
  const failed = useMemo((): Labels['failed'] => {
    const why = faultOf(missing);
    const retry = () => {
      for (const shard of missing.keys()) asked.current.delete(shard);
      fetchAll(missing.keys());
    };
    return why && { kind: 'failed', why, retry };
  }, [missing, fetchAll]);
  // What did not come to a tab that was laid aside, or was frozen there, is asked for again on coming back.
  useEffect(() => (failed ? onComeBack(failed.retry) : undefined), [failed]);
  const eventAt = useMemo(() => eventsIn(table, files, rows), [table, files, rows]);
  return { eventAt, want, failed };
}

function shardsOf(rows: Iterable<number>, each: number): ReadonlySet<number> {
  const shards = new Set<number>();
  for (const row of rows) shards.add(Math.floor(row / each));
  return shards;
}

function alreadyThere(client: QueryClient, dataset: string, shards: Iterable<number>): Shelf {
  const files = new Map<number, LabelsFile>();
  for (const shard of shards) {
    const file = client.getQueryData(labelsOptions(dataset, shard).queryKey);
    if (file) files.set(shard, file);
  }
  return { files, missing: new Map() };
}

function withFile({ files, missing }: Shelf, shard: number, file: LabelsFile): Shelf {
  const left = new Map(missing);
  const isLeft = left.delete(shard);
  return { files: new Map(files).set(shard, file), missing: isLeft ? left : missing };
}

function withFault({ files, missing }: Shelf, shard: number, error: unknown): Shelf {
  const fault = error instanceof Error ? error : new Error(String(error));
  return { files, missing: new Map(missing).set(shard, fault) };
}

function faultOf(missing: Shelf['missing']): Explanation | null {
  const [error] = missing.values();
  return error ? explainError(error, 'the titles') : null;
}

function eventsIn(table: ColumnTable, files: Shelf['files'], rows: number): Labels['eventAt'] {
  const events = shelfOf(table);
  return (row) => events.at(row, (asked) => files.get(Math.floor(asked / rows)));
}
