import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptOf } from './worker.ts';

let site: string;
const file = (path: string, text: string): void => {
  writeFileSync(join(site, path), text);
};
const urls = (): readonly string[] => keptOf(site).map(({ url }) => url);

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sourceline-worker-'));
  for (const folder of ['assets', 'dataset']) mkdirSync(join(site, folder));
  file('index.html', 'first');
  file('offline.html', 'without');
  for (const name of ['main-A.js', 'main-A.js.br', 'main-A.css', 'serif-A.woff2', 'serif-A.woff'])
    file(`assets/${name}`, '');
  file('dataset/events.csv', '');
  file(
    'dataset/manifest.json',
    '{"index":"index.0123456789abcdef.json","details":["details-0.0123456789abcdef.json"]}',
  );
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

it('keeps code, the first page and the data, in one order, and nothing that readers take along', () => {
  expect(urls()).toEqual([
    './',
    'assets/main-A.css',
    'assets/main-A.js',
    'assets/serif-A.woff2',
    'dataset/details-0.0123456789abcdef.json',
    'dataset/index.0123456789abcdef.json',
    'dataset/manifest.json',
    'offline.html',
  ]);
});

it('keeps no data of a large dataset but what names them', () => {
  file('dataset/manifest.json', '{"outline":"outline.0123456789abcdef.json"}');
  expect(urls().filter((url) => url.startsWith('dataset/'))).toEqual(['dataset/manifest.json']);
});

it('knows the content of what has no hash in its name', () => {
  const revision = () => keptOf(site).find(({ url }) => url === './')?.revision;
  const before = revision();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  file('index.html', 'second');
  expect(revision()).not.toBe(before);
});
