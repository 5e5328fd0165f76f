/** Ids and titles of the events that are on the screen, or soon will be. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { columnRow } from '#domain/columns/column-row.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { LabelsFile } from '#domain/columns/labels-file.ts';
import type { EventRow } from '#domain/event-table.ts';
import { manifestOptions } from '#queries/dataset-file.ts';
import { labelsOptions } from '#queries/large/large-options.ts';
import { useSession } from '../session.tsx';
import type { NotLoaded } from '../use-loaded.ts';
import { explainError } from '#queries/explain-error.ts';

interface LabelledEvents {
  /** The event of a row; undefined while its label has not come. A new function only when more have come. */
  readonly eventAt: (row: number) => EventRow | undefined;
  /** One that `eventAt` has given, by its id. */
  readonly eventOf: (id: string) => EventRow | undefined;
}

export interface Labels extends LabelledEvents {
  /** Asks for the labels of rows; what was asked for before stays. */
  readonly want: (rows: Iterable<number>) => void;
  /** Set where some could not be had. */
  readonly failed: Extract<NotLoaded, { readonly kind: 'failed' }> | null;
}

/** @param first rows that are asked for from the start */
export function useLabels(table: ColumnTable, first: readonly number[] = []): Labels {
  const { dataset } = useSession();
  const { data: manifest } = useQuery(manifestOptions(dataset));
  const rows = manifest && !('index' in manifest) ? manifest.labels.rows : null;
  const [wanted, setWanted] = useState(() => withShards(new Set(), rows === null ? [] : first, rows ?? 1));
  const want = useCallback(
    (asked: Iterable<number>) => {
      if (rows !== null) setWanted((before) => withShards(before, asked, rows));
    },
    [rows],
  );
  const { files, failed } = useQueries({
    queries: [...wanted].map((shard) => labelsOptions(dataset, shard)),
    combine: combined,
  });
  const events = useMemo(() => eventsOf(table, files, rows ?? 1), [table, files, rows]);
  return { ...events, want, failed };
}

function withShards(before: ReadonlySet<number>, asked: Iterable<number>, rows: number): ReadonlySet<number> {
  const shards = new Set(before);
  for (const row of asked) shards.add(Math.floor(row / rows));
  return shards.size === before.size ? before : shards;
}

interface Answer {
  readonly data: LabelsFile | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** Stands outside of the hook: TanStack Query gives the same result as long as the function and the answers are the same. */
function combined(answers: readonly Answer[]) {
  const broken = answers.filter(({ error, data, isFetching }) => error && !data && !isFetching);
  const [first] = broken;
  return {
    files: answers.flatMap(({ data }) => data ?? []),
    failed: first?.error
      ? {
          kind: 'failed' as const,
          why: explainError(first.error, 'the titles'),
          retry: () => {
            for (const one of broken) void one.refetch();
          },
        }
      : null,
  };
}

/** Each event is made once. */
function eventsOf(table: ColumnTable, files: readonly LabelsFile[], rows: number): LabelledEvents {
  const byShard = new Map(files.map((file) => [Math.floor(file.first / rows), file]));
  const made = new Map<number, EventRow>();
  const byId = new Map<string, EventRow>();
  const make = (row: number): EventRow | undefined => {
    const file = byShard.get(Math.floor(row / rows));
    const [id, title] = [file?.ids[row - file.first], file?.titles[row - file.first]];
    if (id === undefined || title === undefined) return undefined;
    const event = columnRow(table, row, { id, title });
    made.set(row, event);
    byId.set(id, event);
    return event;
  };
  return { eventAt: (row) => made.get(row) ?? make(row), eventOf: (id) => byId.get(id) };
}
