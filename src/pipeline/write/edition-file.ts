/** Which edition the files of the dataset are. In a file of its own: a new version alone changes no other. */
import { formatDay } from '#domain/calendar.ts';
import { EDITION_FILE, EDITION_FORMAT, type EditionFile } from '#domain/editions/edition-file.ts';
import type { CompleteBook } from './complete-book.ts';
import type { DatasetFile } from './dataset-file.ts';

type Dated = Pick<CompleteBook, 'updated' | 'published'> & {
  readonly timeline: Pick<CompleteBook['timeline'], 'version'>;
};

export function editionFile({ timeline, updated, published }: Dated, dataset: string): DatasetFile {
  const day = updated ?? published;
  const file: EditionFile = {
    format: EDITION_FORMAT,
    dataset,
    version: timeline.version ?? null,
    date: day === null ? null : formatDay(day),
  };
  return { name: EDITION_FILE, content: `${JSON.stringify(file)}\n` };
}
