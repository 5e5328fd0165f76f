/** Files that live in memory, by path. */
import { err, ok, type Result } from '#base/result.ts';
import type { Entry, Files } from '../effects.ts';

export interface MemoryFiles extends Files {
  readonly content: ReadonlyMap<string, string | Uint8Array>;
  /** Every path that was written, moved to or removed, in order. */
  readonly changes: readonly string[];
}

/** Beginnings of paths that fail. */
interface Broken {
  readonly unreadable?: readonly string[];
  readonly unwritable?: readonly string[];
}

export function memoryFiles(
  initial: Readonly<Record<string, string | Uint8Array>>,
  { unreadable = [], unwritable = [] }: Broken = {},
): MemoryFiles {
  const content = new Map(Object.entries(initial));
  const changes: string[] = [];
  const attempt = <T>(path: string, broken: readonly string[], action: () => T): Promise<Result<T, string>> =>
    Promise.resolve(broken.some((start) => path.startsWith(start)) ? err('permission denied') : ok(action()));
  const change = (path: string, action: () => void): Promise<Result<null, string>> =>
    attempt(path, unwritable, () => {
      action();
      changes.push(path);
      return null;
    });
  return {
    content,
    changes,
    list: (folder) => attempt(folder, unreadable, () => entriesOf(folder, [...content.keys()])),
    read: (path) =>
      attempt(path, unreadable, () => {
        const value = content.get(path);
        if (value === undefined) return null;
        return typeof value === 'string' ? new TextEncoder().encode(value) : value;
      }),
    write: (path, text) => change(path, () => content.set(path, text)),
    append: (path, text) => change(path, () => content.set(path, String(content.get(path)) + text)),
    move: (from, to) =>
      change(to, () => {
        const moved = content.get(from);
        if (moved === undefined) throw new Error(`Nothing to move: ${from}`);
        content.delete(from);
        content.set(to, moved);
      }),
    remove: (path) =>
      change(path, () => {
        for (const key of [...content.keys()]) {
          if (key === path || key.startsWith(`${path}/`)) content.delete(key);
        }
      }),
  };
}

function entriesOf(folder: string, paths: readonly string[]): readonly Entry[] | null {
  const inside = paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  if (inside.length === 0) return null;
  const folders = new Set(
    inside.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''),
  );
  const files = inside.filter((path) => !path.includes('/'));
  return [
    ...files.map((name) => ({ name, kind: 'file' }) as const),
    ...[...folders].map((name) => ({ name, kind: 'folder' }) as const),
  ];
}
