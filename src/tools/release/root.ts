/** The newest edition at the root of the folder that is published. Only what an earlier release put there is taken away, and nobody else's file is written over. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { filesIn, PACKED, sameFile } from './files-in.ts';

/** What the last release put at the root. */
const LIST = '.released.json';

/** The first file at the root that is somebody else's and would have to go; null where there is none. */
export function inTheWay(dist: string, to: string, others: readonly string[]): string | null {
  const own = new Set(listed(to));
  const isForeign = (file: string): boolean =>
    !own.has(file) && existsSync(join(to, file)) && !sameFile(join(dist, file), join(to, file));
  return [...filesIn(dist), ...others].find(isForeign) ?? null;
}

/** @param others what stands there besides, by path */
export async function putAtRoot(
  dist: string,
  to: string,
  others: ReadonlyMap<string, string>,
): Promise<void> {
  // What a file was compressed to before another took its place is of no use beside that.
  const own = filesIn(dist).filter((file) => !others.has(file.replace(PACKED, '')));
  const files = [...own, ...others.keys()].sort();
  const now = new Set(files);
  const before = listed(to);
  writeFileSync(join(to, LIST), `${JSON.stringify([...new Set([...before, ...files])])}\n`);
  for (const file of own) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(dist, file), join(to, file));
  }
  for (const file of before.filter((one) => !now.has(one))) rmSync(join(to, file), { force: true });
  for (const [file, content] of others) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), content);
  }
  writeFileSync(join(to, LIST), `${JSON.stringify(files)}\n`);
}

function listed(to: string): readonly string[] {
  const list = join(to, LIST);
  return existsSync(list) ? z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
}
