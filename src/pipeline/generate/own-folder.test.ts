import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownFolder } from './own-folder.ts';

it('stays one that was made here where emptying it breaks off', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'generate-'));
  const made = { ok: true, value: null };
  expect(await ownFolder(folder)).toEqual(made);
  for (const name of ['actors.yaml', 'timeline.yaml']) await writeFile(join(folder, name), '');
  const breaksOff = async (path: string): Promise<void> => {
    if (path.endsWith('timeline.yaml')) throw new Error('broken off');
    await rm(path);
  };
  await expect(ownFolder(folder, breaksOff)).rejects.toThrow('broken off');
  expect(await readdir(folder)).toEqual(['.generated', 'timeline.yaml']);
  expect(await ownFolder(folder)).toEqual(made);
  expect(await readdir(folder)).toEqual(['.generated']);
  await rm(folder, { recursive: true });
});
