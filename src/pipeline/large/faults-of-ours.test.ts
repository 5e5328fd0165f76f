/** What is wrong with the program, or with what it leaves behind, is no fault of an author's table. */
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runOnDisk } from '../testing/on-disk.ts';
import { FALL, tableWith } from '../testing/table-sample.ts';
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

it('what the engine says of a table is told as that of the table', async () => {
  const { stderr } = await runOnDisk(
    {
      ...tableWith(FALL),
      'data/tables/more.yaml': String(tableWith(FALL)['data/tables/more.yaml']).replace('ndjson', 'parquet'),
      'data/tables/more.parquet': 'no Parquet',
    },
    '--texts',
    'texts',
  );
  expect(stderr).toMatch(/more\.parquet:1:1 {2}error {2}This table cannot be read: Invalid Input Error/);
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
