/** The real files. */
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '#base/result.ts';
import type { Entry, Files } from './effects.ts';

export const nodeFiles: Files = {
  list: (folder) => attempt(async () => (await readdir(folder, { withFileTypes: true })).map(entryOf), null),
  read: (path) => attempt(() => readFile(path), null),
  write: (path, content) =>
    attempt(async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return null;
    }),
  append: (path, content) =>
    attempt(async () => {
      await appendFile(path, content);
      return null;
    }),
  move: (from, to) =>
    attempt(async () => {
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
      return null;
    }),
  remove: (path) =>
    attempt(async () => {
      await rm(path, { recursive: true, force: true });
      return null;
    }),
};

interface DirectoryEntry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}

function entryOf(entry: DirectoryEntry): Entry {
  const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
  return { name: entry.name, kind };
}

/** With `absent`, nothing being there is an answer, not an error. */
async function attempt<T>(action: () => Promise<T>, absent?: T): Promise<Result<T, string>> {
  try {
    return ok(await action());
  } catch (error) {
    if (absent !== undefined && isAbsence(error)) return ok(absent);
    return err(error instanceof Error ? error.message : String(error));
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
