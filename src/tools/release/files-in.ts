/** What is in a folder, and whether two folders hold the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths with slashes, in order; files whose names begin with a point, and what lies in such folders, are nobody's to serve, but for the one that GitHub Pages looks for. Empty where there is no folder. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\.(?!nojekyll$)/.test(path))
    .sort();
}

/** Compressed again elsewhere, a file may come out in other bytes. */
export const PACKED = /\.(?:gz|br)$/;

/** The first file that only one of them has, or that differs; null where there is none. */
export function firstDifference(one: string, other: string): string | null {
  const files = new Set([...filesIn(one), ...filesIn(other)].filter((path) => !PACKED.test(path)));
  return [...files].find((path) => !sameFile(join(one, path), join(other, path))) ?? null;
}

export function sameFile(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
