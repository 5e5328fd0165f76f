import { expect, it } from 'vitest';
import { memoryFiles } from '../testing/memory-files.ts';
import { askOn } from '../testing/run-sample.ts';
import { FALL, tableWith } from '../testing/table-sample.ts';

it('says that it does not know what tables quote', async () => {
  const ran = await askOn(memoryFiles(tableWith(FALL)), '--texts', 'texts', 'Nobody else said anything');
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain('data/tables:1:1  note  What tables quote is not looked at here:');
  expect(ran.stdout).toContain('These words stand in the texts once.');
});
