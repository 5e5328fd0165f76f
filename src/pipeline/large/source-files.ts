/** The sources of a large dataset, and their excerpts in files of their own, which are kept on disk until the dataset has its name. */
import { excerptFileSchema, sourceListSchema } from '#domain/dataset/source-list.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { quotedLimit } from '../quotes/quoted-shares.ts';
import { type CompleteBook, there } from '../write/complete-book.ts';
import { sourceWithout } from '../write/source-records.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import type { ProvedSource } from './prove-sources.ts';
import type { Spool } from './spool.ts';

const EXCERPTS_PER_FILE = 256;

/** A source without its excerpts, and how many it has. */
export interface KeptSource {
  readonly proved: Omit<ProvedSource, 'excerpts'>;
  readonly count: number;
}

export function keepExcerpts({ excerpts, ...proved }: ProvedSource, spool: Spool): KeptSource {
  const records = excerpts.map(({ record }) => record);
  for (let first = 0; first < records.length; first += EXCERPTS_PER_FILE) {
    const some = records.slice(first, first + EXCERPTS_PER_FILE);
    spool.add(
      `"source":${JSON.stringify(proved.id)},"first":${String(first)},"excerpts":${JSON.stringify(some)}}`,
    );
  }
  return { proved, count: records.length };
}

/** @param sources in the order in which their excerpts were kept */
export async function sourceFiles(
  book: CompleteBook,
  sources: readonly KeptSource[],
  spool: Spool,
  folder: DatasetFolder,
): Promise<{ readonly name: string; readonly records: readonly Omit<SourceRecord, 'excerpts'>[] }> {
  spool.flush();
  const records: Omit<SourceRecord, 'excerpts'>[] = [];
  const excerpts: { readonly count: number; readonly rows: number; readonly files: string[] }[] = [];
  let number = 0;
  for (const { proved, count } of sources) {
    records.push(recordOf(book, proved));
    const files: string[] = [];
    for (let left = count; left > 0; left -= EXCERPTS_PER_FILE, number++) {
      // Of each source, the first stands for the others.
      const schema = left === count ? excerptFileSchema : null;
      files.push(await folder.jsonText(`excerpts-${String(number)}`, spool.text(number), schema));
    }
    excerpts.push({ count, rows: EXCERPTS_PER_FILE, files });
  }
  const payload = { sources: records.map((record, i) => ({ ...record, excerpts: excerpts[i] })) };
  return { name: await folder.json('sources', payload, sourceListSchema), records };
}

function recordOf(
  book: CompleteBook,
  { id, proof, share, text }: KeptSource['proved'],
): Omit<SourceRecord, 'excerpts'> {
  return sourceWithout(there(book.sources.get(id), id), {
    proof: { sources: new Map([[id, there(proof, id)]]) },
    shares: new Map([[id, share]]),
    limit: quotedLimit(book.timeline),
    texts: text === null ? new Map() : new Map([[id, text]]),
  });
}
