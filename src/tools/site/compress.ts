/** Writes `.gz` and `.br` beside what compresses well, for hosts (our own server too) that serve such files. */
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, createGzip, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|css|js|json|svg|xml|csv|ics|txt|bib|ris|jsonld|geojson|atom|bin)$/;
/** Below this many bytes the headers outweigh the gain. */
const WORTHWHILE = 1024;
const AT_ONCE = 64;
/** Beyond so many bytes a file is not read whole, and Brotli at its best would take minutes. */
const PIECEMEAL = 1 << 24;

/** `kinds`: Brotli at its best takes minutes for tens of megabytes. */
export async function compress(dir: string, kinds: 'both' | 'gzip' = 'both'): Promise<boolean> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name));
  // A large dataset has thousands, together more than memory should hold.
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const some = files.slice(first, first + AT_ONCE);
    await Promise.all(some.map((entry) => compressFile(join(entry.parentPath, entry.name), kinds)));
  }
  return true;
}

export async function compressFile(path: string, kinds: 'both' | 'gzip'): Promise<void> {
  const { size } = await stat(path);
  if (size < WORTHWHILE) return;
  if (size > PIECEMEAL) {
    await pipeline(createReadStream(path), createGzip(), createWriteStream(`${path}.gz`));
    return;
  }
  const content = await readFile(path);
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  if (kinds === 'both') await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
}
