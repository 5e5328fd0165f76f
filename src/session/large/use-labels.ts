/**
 * Ids and titles of the events that are on the screen, or soon will be. Each part of a page asks for its own: what comes for one does not
 * draw the others again.
 */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { firstShards } from '#domain/columns/first-rows.ts';
import type { LabelsFile } from '#domain/columns/labels-file.ts';
import type { EventRow } from '#domain/event-table.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { DatasetError } from '#queries/dataset-error.ts';
import { columnTableOptions, labelsOptions } from '#queries/large/large-options.ts';
import { useSession } from '../session.tsx';
import type { NotLoaded } from '../use-loaded.ts';
import { AskedShards } from './asked-shards.ts';
import { shelfOf } from './event-shelf.ts';
import { alreadyThere, faultOf, keptOf, type LabelShelf, withFault, withFile } from './label-shelf.ts';
import { onComeBack } from './when-seen.ts';

export interface Labels {
  /** The event of a row; undefined while its label has not come. A new function only when more have come. */
  readonly eventAt: (row: number) => EventRow | undefined;
  /** Asks for the labels of rows; what was asked for before stays. */
  readonly want: (rows: Iterable<number>) => void;
  /** Whether the label of a row is one of those that could not be had. */
  readonly isMissing: (row: number) => boolean;
  /** Set where some could not be had. */
  readonly failed: Extract<NotLoaded, { readonly kind: 'failed' }> | null;
}

/** Those that the list begins with are there from the start, where they have come already. */
export function useLabels(table: ColumnTable): Labels {
  const { dataset } = useSession();
  const client = useQueryClient();
  const { data: manifest } = useQuery(manifestOptions(dataset));
  const labels = manifest && !('index' in manifest) ? manifest.labels : null;
  const rows = labels && labels.rows;
  const edition = table.dataset;
  const [shelf, setShelf] = useState(() =>
    alreadyThere(client, dataset, edition, labels ? firstShards(labels) : []),
  );
  const [asked] = useState(() => new AskedShards());
  const fetchAll = useCallback(
    (shards: Iterable<number>) => {
      const put = (change: (shelf: LabelShelf) => LabelShelf) => {
        if (asked.edition === edition) setShelf((last) => change(keptOf(last, edition)));
      };
      for (const shard of shards)
        asked.ask(edition, shard, () => {
          labelsOf(client, dataset, edition, shard).then(
            (file) => {
              put((last) => withFile(last, shard, file));
            },
            (error: unknown) => {
              put((last) => withFault(last, shard, error));
            },
          );
        });
    },
    [asked, client, dataset, edition],
  );
  useEffect(
    () => () => {
      asked.leave();
    },
    [asked, edition],
  );
  const want = useCallback(
    (wanted: Iterable<number>) => {
      fetchAll(shardsOf(wanted, rows));
    },
    [fetchAll, rows],
  );
  const { files, missing } = useMemo(() => keptOf(shelf, edition), [shelf, edition]);
  const failed = useMemo((): Labels['failed'] => {
    const why = faultOf(missing);
    const retry = () => {
      asked.forget(missing.keys());
      fetchAll(missing.keys());
    };
    return why && { kind: 'failed', why, retry };
  }, [missing, asked, fetchAll]);
  // What did not come to a tab that was laid aside, or without a line, is asked for again once it or the line is back.
  useEffect(() => (failed ? onComeBack(failed.retry) : undefined), [failed]);
  const eventAt = useMemo(() => eventsIn(table, files, rows), [table, files, rows]);
  const isMissing = (row: number) => rows !== null && missing.has(shardOf(row, rows));
  return { eventAt, want, isMissing, failed };
}

/** Where the timeline was published anew, its columns are on their way too, and bring a table that asks for itself. Throws a `DatasetError`. */
async function labelsOf(
  client: QueryClient,
  base: string,
  edition: string,
  shard: number,
): Promise<LabelsFile> {
  const file = await client.query(labelsOptions(base, shard));
  if (file.dataset === edition) return file;
  await client.query(columnTableOptions(base)).catch(() => undefined);
  throw new DatasetError({ kind: 'mixed' }, base);
}

function shardOf(row: number, each: number): number {
  return Math.floor(row / each);
}

/** @param each rows a file; null while that is not known, and nothing can be asked for */
function shardsOf(rows: Iterable<number>, each: number | null): ReadonlySet<number> {
  const shards = new Set<number>();
  if (each === null) return shards;
  for (const row of rows) shards.add(shardOf(row, each));
  return shards;
}

function eventsIn(table: ColumnTable, files: LabelShelf['files'], rows: number | null): Labels['eventAt'] {
  const events = shelfOf(table);
  const fileOf = (row: number) => (rows === null ? undefined : files.get(shardOf(row, rows)));
  return (row) => events.at(row, fileOf);
}
