import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compress } from './compress.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sourceline-compress-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function written(name: string, size: number): string {
  const path = join(dir, name);
  writeFileSync(path, 'a row of a table\n'.repeat(Math.ceil(size / 17)));
  return path;
}

it('puts both kinds beside a file, which open to what it holds; nothing beside a small one', async () => {
  const [path, small] = [written('page.html', 5000), written('small.html', 100)];
  await compress(dir);
  expect(gunzipSync(readFileSync(`${path}.gz`))).toEqual(readFileSync(path));
  expect(brotliDecompressSync(readFileSync(`${path}.br`))).toEqual(readFileSync(path));
  expect(existsSync(`${small}.gz`)).toBe(false);
});

it('has of a very large one no Brotli, which would take minutes', async () => {
  const path = written('events.csv', 17_000_000);
  await compress(dir);
  expect(gunzipSync(readFileSync(`${path}.gz`)).equals(readFileSync(path))).toBe(true);
  expect(existsSync(`${path}.br`)).toBe(false);
});
