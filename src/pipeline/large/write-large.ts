/** From all that was taken in and proved to the files of a large dataset. */
import { compare } from '#base/compare.ts';
import { encodeColumns } from '#domain/columns/columns-file.ts';
import { outlineSchema } from '#domain/columns/outline.ts';
import { aboutFileSchema } from '#domain/dataset/about-file.ts';
import { decode } from '#domain/dataset/decode.ts';
import { type LargeManifest, largeManifestSchema } from '#domain/columns/large-manifest.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import { EDITION_FILE } from '#domain/editions/edition-file.ts';
import { aboutFile } from '../write/about-file.ts';
import { bibtexOf, cslOf, risOf } from '../write/citations.ts';
import type { CompleteBook } from '../write/complete-book.ts';
import { MANIFEST } from '../write/dataset-files.ts';
import { editionFile } from '../write/edition-file.ts';
import { indexTables, type UsedIds } from '../write/event-index.ts';
import { annotationFiles } from './annotation-files.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import { EventsTable } from './events-table.ts';
import type { Intake } from './intake.ts';
import { rowFiles } from './row-files.ts';
import type { RowOrder } from './row-order.ts';
import { type KeptSource, sourceFiles } from './source-files.ts';
import type { Spool } from './spool.ts';

export interface LargeDataset {
  /** A hash of all that is in it. */
  readonly dataset: string;
  readonly book: CompleteBook;
  readonly intake: Intake;
  readonly order: RowOrder;
  readonly sources: readonly KeptSource[];
  /** Of their excerpts. */
  readonly excerpts: Spool;
  /** For lists of words. */
  readonly lists: Spool;
}

/** The manifest is written last. */
export async function writeLarge(large: LargeDataset, folder: DatasetFolder): Promise<void> {
  const { dataset, book, intake, order, sources } = large;
  const used: UsedIds = {
    countries: [...intake.used.countries].sort(compare),
    actors: [...intake.used.actors].sort(compare),
    places: [...intake.used.places].sort(compare),
    sources: sources.map(({ proved }) => proved.id),
  };
  const tables = indexTables(book, used, new Map(sources.map(({ proved }) => [proved.id, proved.share])));
  const table = new EventsTable({ ...tables, dataset }, folder);
  const { gathered, ...names } = await rowFiles({ intake, order, used, spool: large.lists, table }, folder);
  const { columns, ...counted } = gathered;
  const outline = {
    ...tables,
    excerpts: sources.reduce((sum, { count }) => sum + count, 0),
    ...counted,
  };
  const checked = { ...intake.checked, quotes: outline.excerpts };
  const listed = await sourceFiles(book, sources, large.excerpts, folder);
  const manifest: LargeManifest = {
    format: DATASET_FORMAT,
    dataset,
    retired: book.timeline.retired ?? {},
    translations: [],
    about: await folder.json('about', aboutFile(book, checked, intake.named), aboutFileSchema),
    outline: await folder.json('outline', outline, outlineSchema),
    columns: await folder.binary('columns', encodeColumns(columns, gathered)),
    ...names,
    sources: listed.name,
  };
  await folder.stable('sources.bib', bibtexOf(listed.records));
  await folder.stable('sources.ris', risOf(listed.records));
  await folder.stable('sources.csl.json', cslOf(listed.records));
  await annotationFiles(book.timeline.title, sources, listed.records, large.excerpts, folder);
  await folder.stable(EDITION_FILE, editionFile(book, dataset).content);
  await folder.stable(MANIFEST, contentOf(manifest));
}

function contentOf(manifest: LargeManifest): string {
  const decoded = decode(largeManifestSchema, manifest);
  if (!decoded.ok) throw new Error(`${MANIFEST} would not be read: ${JSON.stringify(decoded.error)}`);
  return `${JSON.stringify(manifest)}\n`;
}
