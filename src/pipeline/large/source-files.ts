/** The sources of a large dataset, and their excerpts in files of their own, which are kept on disk until the dataset has its name. */
import { type ExcerptFile, excerptFileSchema, sourceListSchema } from '#domain/dataset/source-list.ts';
import type { Excerpt } from '#domain/dataset/source-records.ts';
import { quotedLimit } from '../quotes/quoted-shares.ts';
import { type CompleteBook, there } from '../write/complete-book.ts';
import { type SourceWithout, sourceWithout } from '../write/source-records.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import type { ProvedSource } from './prove-sources.ts';
import type { Spool } from './spool.ts';

const EXCERPTS_PER_FILE = 256;

/** A source without its excerpts, and how many it has. */
export interface KeptSource {
  readonly proved: Omit<ProvedSource, 'excerpts'>;
  readonly count: number;
  /** Their numbers in the spool. */
  readonly pieces: readonly number[];
}

export function keepExcerpts({ excerpts, ...proved }: ProvedSource, spool: Spool): KeptSource {
  const records = excerpts.map(({ record }) => record);
  const pieces: number[] = [];
  for (let first = 0; first < records.length; first += EXCERPTS_PER_FILE) {
    const some = records.slice(first, first + EXCERPTS_PER_FILE);
    pieces.push(
      spool.add(
        `"source":${JSON.stringify(proved.id)},"first":${String(first)},"excerpts":${JSON.stringify(some)}}`,
      ),
    );
  }
  return { proved, count: records.length, pieces };
}

/** In reading order, some hundred at a time. The spool must have been flushed. */
export function* excerptsOf({ pieces }: KeptSource, spool: Spool): Generator<readonly Excerpt[]> {
  for (const piece of pieces)
    yield (JSON.parse(`{${spool.text(piece)}`) as Pick<ExcerptFile, 'excerpts'>).excerpts;
}

export async function sourceFiles(
  book: CompleteBook,
  sources: readonly KeptSource[],
  spool: Spool,
  folder: DatasetFolder,
): Promise<{ readonly name: string; readonly records: readonly SourceWithout[] }> {
  const records: SourceWithout[] = [];
  const excerpts: { readonly count: number; readonly rows: number; readonly files: string[] }[] = [];
  let number = 0;
  for (const { proved, count, pieces } of sources) {
    records.push(recordOf(book, proved));
    const files: string[] = [];
    for (const piece of pieces) {
      // Of each source, the first stands for the others.
      const schema = files.length === 0 ? excerptFileSchema : null;
      files.push(await folder.jsonText(`excerpts-${String(number++)}`, spool.text(piece), schema));
    }
    excerpts.push({ count, rows: EXCERPTS_PER_FILE, files });
  }
  const payload = { sources: records.map((record, i) => ({ ...record, excerpts: excerpts[i] })) };
  return { name: await folder.json('sources', payload, sourceListSchema), records };
}

function recordOf(book: CompleteBook, { id, proof, share, text }: KeptSource['proved']): SourceWithout {
  return sourceWithout(there(book.sources.get(id), id), {
    proof: { sources: new Map([[id, there(proof, id)]]) },
    shares: new Map([[id, share]]),
    limit: quotedLimit(book.timeline),
    texts: text === null ? new Map() : new Map([[id, text]]),
  });
}
