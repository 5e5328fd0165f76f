/** Files of labels that have come: those of one edition, since another has other rows. */
import type { QueryClient } from '@tanstack/react-query';
import type { LabelsFile } from '#domain/columns/labels-file.ts';
import { titlesMissing } from '#messages/large.ts';
import { type Explanation, explainError } from '#queries/explain-error.ts';
import { labelsOptions } from '#queries/large/large-options.ts';

/** Files by their number, and what became of those that did not come. */
export interface LabelShelf {
  /** `ColumnTable.dataset` */
  readonly edition: string;
  readonly files: ReadonlyMap<number, LabelsFile>;
  readonly missing: ReadonlyMap<number, Error>;
}

/** What is kept of an edition: nothing where the shelf is that of another. */
export function keptOf(shelf: LabelShelf, edition: string): LabelShelf {
  return shelf.edition === edition ? shelf : { edition, files: new Map(), missing: new Map() };
}

export function alreadyThere(
  client: QueryClient,
  base: string,
  edition: string,
  shards: Iterable<number>,
): LabelShelf {
  const files = new Map<number, LabelsFile>();
  for (const shard of shards) {
    const file = client.getQueryData(labelsOptions(base, shard).queryKey);
    if (file) files.set(shard, file);
  }
  return { edition, files, missing: new Map() };
}

export function withFile(
  { edition, files, missing }: LabelShelf,
  shard: number,
  file: LabelsFile,
): LabelShelf {
  const left = new Map(missing);
  const isLeft = left.delete(shard);
  return { edition, files: new Map(files).set(shard, file), missing: isLeft ? left : missing };
}

export function withFault(
  { edition, files, missing }: LabelShelf,
  shard: number,
  error: unknown,
): LabelShelf {
  const fault = error instanceof Error ? error : new Error(String(error));
  return { edition, files, missing: new Map(missing).set(shard, fault) };
}

/** Titles alone are missing: numbers are of the columns, which are all here. */
export function faultOf(missing: LabelShelf['missing']): Explanation | null {
  const [error] = missing.values();
  if (!error) return null;
  const why = explainError(error, 'titles');
  return { ...why, what: titlesMissing({ why: why.what }) };
}
