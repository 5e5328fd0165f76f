/** Cuts letters and weights that no page uses from the files of the two families: half of what a first visit waits for is letters. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './face-rules.ts';

/** The folder, below `cache`, with a file for each face; made once for the same faces. `find` gives the path of a file to cut from. Throws where that is missing or no font. */
export async function cutFaces(
  faces: readonly Face[],
  find: (file: string) => string,
  cache: string,
): Promise<string> {
  const sources = new Map(faces.map(({ from }) => [from, readFileSync(find(from))]));
  const dir = join(cache, keyOf(faces, [...sources.values()]));
  if (existsSync(dir)) return dir;
  mkdirSync(dirname(dir), { recursive: true });
  // Beside the place and then moved there, so that whoever finds the folder finds it whole.
  const making = mkdtempSync(`${dir}-`);
  for (const face of faces) writeFileSync(join(making, face.name), await cut(face, sources.get(face.from)));
  moveOnce(making, dir);
  return dir;
}

/** Another version of the tool may cut otherwise. */
const VERSION = readFileSync(createRequire(import.meta.url).resolve('subset-font/package.json'));

function keyOf(faces: readonly Face[], sources: readonly Buffer[]): string {
  const hash = createHash('sha256').update(VERSION).update(JSON.stringify(faces));
  for (const source of sources) hash.update(source);
  return hash.digest('hex').slice(0, 16);
}

async function cut({ ranges, weights }: Face, source = Buffer.alloc(0)): Promise<Buffer> {
  return subsetFont(source, lettersOf(ranges), { targetFormat: 'woff2', variationAxes: { wght: weights } });
}

export function lettersOf(ranges: Face['ranges']): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** Another build may have been as quick. */
function moveOnce(making: string, dir: string): void {
  try {
    renameSync(making, dir);
  } catch (error) {
    if (!existsSync(dir)) throw error;
    rmSync(making, { recursive: true });
  }
}
