import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  expect(await generate({ events: 40, seed, format, out })).toEqual({ ok: true, value: null });
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

describe('the folder that they are made in', () => {
  const makeIn = (out: string) => generate({ events: 2, seed: 1, format: 'ndjson', out });

  it('is one that is not there, that is empty, or that was made before', async () => {
    await makeIn(join(folder, 'new'));
    await mkdir(join(folder, 'empty'));
    expect(await makeIn(join(folder, 'empty'))).toMatchObject({ ok: true });
    await writeFile(join(folder, 'new', 'sources', 'left-over.md'), '');
    expect(await makeIn(join(folder, 'new'))).toMatchObject({ ok: true });
    expect(await readdir(join(folder, 'new', 'sources'))).not.toContain('left-over.md');
  });

  it('is not one that holds anything else', async () => {
    await writeFile(join(folder, 'letter.txt'), 'Dear …');
    await mkdir(join(folder, 'photos'));
    const why = `${folder} holds what npm run generate has not made (letter.txt, photos), and would be emptied. Name a folder that is empty or not there, or empty it yourself.`;
    expect(await makeIn(folder)).toEqual({ ok: false, error: why });
    expect(await readdir(folder)).toEqual(['letter.txt', 'photos']);
  });

  it('is not a file', async () => {
    const file = join(folder, 'letter.txt');
    await writeFile(file, 'Dear …');
    const why = `${file} is a file. Name a folder that is empty or not there.`;
    expect(await makeIn(file)).toEqual({ ok: false, error: why });
  });
});
