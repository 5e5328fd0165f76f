/** A built site as an edition: its files, its pages marked, without what only the root of a site has. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressFile } from '../site/compress.ts';
import { filesIn, PACKED } from './files-in.ts';
import { type Frozen, frozenFile, frozenOembed, frozenPage } from './frozen-page.ts';

/** Hosts look for them at the root, or nobody does. */
const OF_ROOT = /^(?:\.nojekyll|404\.html|_headers|robots\.txt|sitemap\.xml|version\.json)(?:\.gz|\.br)?$/;
/** Files beside pages, which name these. */
const BESIDE = /^(?:events|sources)\/.*\.(?:ics|jsonld|bib|ris|csl\.json)$/;
/** Named by nothing, and naming nothing: it says itself what it was made of. */
const ALONE = 'dataset/timeline.html';
const OEMBED = /^oembed\/.*\.json$/;

export async function freeze(dist: string, folder: string, frozen: Frozen): Promise<void> {
  for (const file of filesIn(dist).filter((path) => !OF_ROOT.test(path))) {
    const rewritten = rewriting(file.replace(PACKED, ''), frozen);
    if (rewritten && PACKED.test(file)) continue;
    const to = join(folder, file);
    await mkdir(dirname(to), { recursive: true });
    if (!rewritten) await copyFile(join(dist, file), to);
    else {
      await writeFile(to, rewritten(await readFile(join(dist, file), 'utf8')));
      await compressFile(to, 'both');
    }
  }
}

function rewriting(file: string, frozen: Frozen): ((text: string) => string) | null {
  if (file === ALONE) return null;
  if (BESIDE.test(file)) return (text) => frozenFile(text, frozen);
  if (file.endsWith('.html')) return (html) => frozenPage(html, file, frozen);
  return OEMBED.test(file) ? (json) => frozenOembed(json, frozen) : null;
}
