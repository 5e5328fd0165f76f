import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runTool } from '../run-tool.ts';
import { siteOf } from './other-data.ts';

let dir = '';
let folder = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sourceline-other-'));
  folder = join(dir, 'made');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const run = async (...command: readonly string[]) => (await runTool(command)).code === 0;

it('is made of the dataset of a generated folder', async () => {
  const data = join(dir, 'data');
  await run('tsx', 'src/pipeline/generate/generate-main.ts', '--events', '20', '--out', data);
  mkdirSync(folder);
  writeFileSync(join(folder, 'left-over'), '');
  const published: string[] = [];
  const publish = (dataset: string, site: string, base: string) => {
    if (existsSync(join(dataset, 'manifest.json'))) published.push(dataset, site, base);
    return Promise.resolve();
  };
  expect(await siteOf(data, '/x/', { folder, run, publish })).toBe(`${folder}/site`);
  expect(published).toEqual([`${folder}/dataset`, `${folder}/site`, '/x/']);
  expect(existsSync(join(folder, 'left-over'))).toBe(false);
}, 60_000);

it('is not made of data that are refused', async () => {
  const publish = () => Promise.reject(new Error('published'));
  expect(await siteOf(join(dir, 'nowhere'), '/', { folder, run, publish })).toBe(null);
}, 60_000);

it('removes no data that it is to show', async () => {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const publish = () => Promise.reject(new Error('published'));
  expect(await siteOf(data, '/', { folder, run: () => Promise.resolve(true), publish })).toBe(null);
  expect(existsSync(data)).toBe(true);
});
