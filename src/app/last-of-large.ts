/** What a feed has of a large dataset: of all its files, those few are read that the last events stand in. */
import { columnRow, shardOf } from '#domain/columns/column-row.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { labelsFileSchema } from '#domain/columns/labels-file.ts';
import type { LargeManifest } from '#domain/columns/large-manifest.ts';
import { lastRows } from '#domain/columns/last-rows.ts';
import { aboutFileSchema } from '#domain/dataset/about-file.ts';
import type { Schema } from '#domain/dataset/decode.ts';
import { detailShardSchema } from '#domain/dataset/event-details.ts';
import { openedAt } from '#domain/event-page.ts';
import { type ExportedEvent, madeOn } from '#domain/exports/exported.ts';
import { type Fed, MOST_IN_FEED } from '#domain/exports/feed-atom.ts';
import { type DatasetFiles, readDatasetFile } from '#queries/fill-cache.ts';
import { readLarge } from '#queries/large/fill-large.ts';

/** @param base of the dataset. Throws a `DatasetError`. */
export function lastOfLarge(files: DatasetFiles, base: string): Fed {
  const { manifest, table } = readLarge(files, base);
  const { about, corrections } = readDatasetFile(files, base, aboutFileSchema, manifest.about);
  const events = lastEvents({ files, base, manifest, table });
  return {
    timeline: table.timeline,
    events,
    corrections,
    by: about.by,
    made: madeOn(about, table.sources),
    pageOf: openedAt,
    lastOf: events.length < table.size ? table.size : null,
  };
}

interface Read {
  readonly files: DatasetFiles;
  readonly base: string;
  readonly manifest: LargeManifest;
  readonly table: ColumnTable;
}

function lastEvents(read: Read): readonly ExportedEvent[] {
  const { manifest, table } = read;
  const rows = lastRows(table, MOST_IN_FEED);
  const { labels, details } = manifest;
  const titles = filesOf(
    read,
    labelsFileSchema,
    labels.files,
    new Set(rows.map((row) => Math.floor(row / labels.rows))),
  );
  const told = filesOf(read, detailShardSchema, details.files, new Set(rows.map(shardOf)));
  const detailOf = new Map(told.flatMap(({ events }) => events.map((event) => [event.id, event])));
  const labelOf = new Map(
    titles.flatMap(({ first, ids, titles: texts }) =>
      ids.map((id, at) => [first + at, { id, title: texts[at] ?? '' }] as const),
    ),
  );
  return rows.flatMap((row) => {
    const label = labelOf.get(row);
    const detail = detailOf.get(label?.id ?? '');
    return label && detail ? [{ row: columnRow(table, row, label), detail }] : [];
  });
}

function filesOf<T>(
  { files, base }: Read,
  schema: Schema<T>,
  names: readonly string[],
  shards: ReadonlySet<number>,
): readonly T[] {
  return [...shards].map((shard) => readDatasetFile(files, base, schema, names[shard] ?? ''));
}
