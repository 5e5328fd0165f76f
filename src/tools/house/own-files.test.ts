import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownPaths } from './own-files.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sourceline-own-'));
  for (const path of ['src/a.ts', 'src/größe "b".ts', '.config/c.js', 'ignored/d.ts']) plant(path);
  for (const path of ['node_modules/x/e.js', 'dist/f.js', '.cache/g.json']) plant(path);
  plant('.gitignore', 'node_modules/\ndist/\n.cache/\nignored/\n');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function plant(path: string, text = ''): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: dir, stdio: 'ignore' });
}

it('takes what git tracks and what is new, whatever its name, and nothing that is gone or ignored', () => {
  git('init');
  plant('src/gone.ts');
  git('add', '.gitignore', 'src/a.ts', 'src/gone.ts');
  rmSync(join(dir, 'src/gone.ts'));
  expect([...ownPaths(dir)].sort()).toEqual(['.config/c.js', '.gitignore', 'src/a.ts', 'src/größe "b".ts']);
});

const WALKED = ['.config/c.js', '.gitignore', 'ignored/d.ts', 'src/a.ts', 'src/größe "b".ts'];

it('takes what is there when there is no repository', () => {
  expect([...ownPaths(dir)].sort()).toEqual(WALKED);
});

it('takes what is there when the repository around it ignores the folder', () => {
  git('init');
  expect(ownPaths(join(dir, 'ignored'))).toEqual(['d.ts']);
});

it('finds nothing where nothing is', () => {
  rmSync(join(dir, 'dist/f.js'));
  expect(ownPaths(join(dir, 'dist'))).toEqual([]);
});
