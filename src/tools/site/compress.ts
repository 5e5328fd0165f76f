/** Writes `.gz` and `.br` beside what compresses well, for hosts (our own server too) that serve such files. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|css|js|json|svg|xml|csv|ics|txt|bib|ris|jsonld|geojson|atom|bin)$/;
/** Below this many bytes the headers outweigh the gain. */
const WORTHWHILE = 1024;
const AT_ONCE = 64;

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
  const content = await readFile(path);
  if (content.length < WORTHWHILE) return;
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  if (kinds === 'both') await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
}
