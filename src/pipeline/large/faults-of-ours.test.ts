/** What is wrong with the program, or with what it leaves behind, is no fault of an author's table. */
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startOf } from '../problem.ts';
import { Engine } from '../tables/engine.ts';
import type { TableFile } from '../tables/read-mapping.ts';
import { unreadable } from '../tables/table-source.ts';
import { runOnDisk } from '../testing/on-disk.ts';
import { FALL, MAPPING, tableWith } from '../testing/table-sample.ts';
import { Intake } from './intake.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('an error in the program is not told as that of a table', async () => {
  vi.spyOn(Intake.prototype, 'add').mockImplementation((event) => {
    if (event.file.endsWith('.ndjson')) throw new TypeError('nothing has no length');
  });
  await expect(runOnDisk(tableWith(FALL), '--texts', 'texts')).rejects.toThrow('nothing has no length');
});

it.each(['SELEC 1', 'SELECT nothing', 'SELECT * FROM nowhere'])(
  'nor is a query such as %s',
  async (query) => {
    const folder = await mkdtemp(`${tmpdir()}/sourceline-`);
    const engine = await Engine.open(`${folder}/work`);
    const error = await engine.run(query).catch((thrown: unknown) => thrown);
    await engine.close();
    await rm(folder, { recursive: true });
    const file: TableFile = { path: 'more.parquet', kind: 'parquet', at: startOf('more.yaml') };
    expect(() => unreadable(file, error)).toThrow(/^(?:Parser|Binder|Catalog) Error/);
  },
);

it('what the engine says of a table is told as that of the table', async () => {
  const { stderr } = await runOnDisk(
    {
      ...tableWith(FALL),
      'data/tables/more.yaml': MAPPING.replace('ndjson', 'parquet'),
      'data/tables/more.parquet': 'no Parquet',
    },
    '--texts',
    'texts',
  );
  expect(stderr).toMatch(/more\.parquet:1:1 {2}error {2}This table cannot be read: Invalid Input Error/);
});

it('a translation beside a table is refused: nobody would see it', async () => {
  const words = { 'data/translations/tr/timeline.yaml': 'title: Örnek\n' };
  const { stderr } = await runOnDisk({ ...tableWith(FALL), ...words }, '--texts', 'texts');
  expect(stderr).toMatch(/translations\/tr:1:1 {2}error {2}A timeline with tables cannot be shown/);
});

const DESCRIPTORS = '/proc/self/fd';

/** Files of working folders that this process has open, also those that have been removed. */
function openFiles(): readonly string[] {
  return readdirSync(DESCRIPTORS)
    .map((name) => {
      try {
        return readlinkSync(`${DESCRIPTORS}/${name}`);
      } catch {
        // That of the list itself is closed by now.
        return '';
      }
    })
    .filter((path) => path.includes('.work/'));
}

describe.runIf(existsSync(DESCRIPTORS))('a run', () => {
  it.each([
    ['that is well', tableWith(FALL)],
    ['that is refused', tableWith({ ...FALL, when: 'never' })],
  ])('%s leaves no file open', async (_, content) => {
    await runOnDisk(content, '--texts', 'texts');
    expect(openFiles()).toEqual([]);
  });

  it('that breaks off leaves no file open', async () => {
    vi.spyOn(Intake.prototype, 'finish').mockImplementation(() => {
      throw new TypeError('nothing has no length');
    });
    await expect(runOnDisk(tableWith(FALL), '--texts', 'texts')).rejects.toThrow(TypeError);
    expect(openFiles()).toEqual([]);
  });
});
