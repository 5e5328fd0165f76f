import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { otherEnd, type RowEnd } from './row-ends.ts';

const ENDS: readonly RowEnd[] = ['\n', '\r\n', '\r'];
const plain = fc.stringMatching(/^[a-c ]{0,3}$/);
const inQuotes = fc.array(fc.constantFrom('a', ',', '\n', '\r\n', '\r', '""'), { maxLength: 4 });
const cell = fc.oneof(
  plain,
  inQuotes.map((parts) => `"${parts.join('')}"`),
);
const rows = fc.array(
  fc.array(cell, { minLength: 2, maxLength: 3 }).map((cells) => cells.join(',')),
  { minLength: 3, maxLength: 6 },
);

it('is found where a row ends otherwise than the first, whatever stands in its cells', async () => {
  const folder = await mkdtemp(`${tmpdir()}/sourceline-`);
  const end = fc.constantFrom(...ENDS);
  await fc.assert(
    fc.asyncProperty(rows, end, end, fc.nat(4), async (written, first, other, drawn) => {
      // Neither the first row, nor the last: a CR ends a row when something stands behind it.
      const at = 1 + (drawn % (written.length - 2));
      const text = written.map((row, i) => row + (i === at ? other : first)).join('');
      await writeFile(`${folder}/x.csv`, text);
      const expected = other === first ? null : { row: at + 1, end: other };
      expect(await otherEnd(`${folder}/x.csv`)).toEqual(expected);
    }),
  );
  await rm(folder, { recursive: true });
});
