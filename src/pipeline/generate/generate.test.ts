import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate } from './generate.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Every file by its path, as bytes. */
async function made(seed: number, format: 'ndjson' | 'csv' = 'ndjson') {
  const out = join(folder, 'data');
  await generate({ events: 40, seed, format, out });
  const entries = await readdir(out, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

describe('generated data', () => {
  it('are the same for the same numbers, and others for others', async () => {
    const first = await made(1);
    expect(await made(1)).toEqual(first);
    expect(await made(2)).not.toEqual(first);
  });

  it('have a text for every source, also of few events', async () => {
    const paths = [...(await made(1)).keys()];
    const named = (part: string) =>
      paths.filter((path) => path.includes(`/${part}/`)).map((path) => path.replace(/^.*\/(.+)\.\w+$/, '$1'));
    expect(named('texts').sort()).toEqual(named('sources').sort());
  });

  it('have as many events as were asked for', async () => {
    const events = [...(await made(1))].find(([path]) => path.endsWith('.ndjson'))?.[1] ?? '';
    expect(events.trim().split('\n')).toHaveLength(40);
  });
});
