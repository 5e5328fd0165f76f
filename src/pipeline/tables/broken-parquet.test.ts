/** Tables as they come out of other programs: each is read as it was meant, or refused with its place and its mend. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Content } from '../testing/run-sample.ts';
import { EXCERPT, MAPPING, tableProblems, WITHOUT_FALL } from '../testing/table-sample.ts';
import { Engine, quoted } from './engine.ts';

async function parquet(when: string, more = ''): Promise<Content> {
  const folder = await mkdtemp(`${tmpdir()}/sourceline-`);
  const engine = await Engine.open(`${folder}/work`);
  const piece = Object.entries(EXCERPT).map(([name, value]) => `${quoted(name)}: ${quoted(value)}`);
  await engine.run(
    `COPY (SELECT 'fall' AS id, 'It falls' AS title, ${when} AS "when", ['wire-fallen'] AS "dated by", '' AS category,
      ['mod'] AS actors, '' AS countries, 'It fell. [@wire-fallen]' AS text, [{${piece.join(', ')}}] AS evidence${more})
    TO ${quoted(`${folder}/more.parquet`)} (FORMAT parquet)`,
  );
  const table = await readFile(`${folder}/more.parquet`);
  await engine.close();
  await rm(folder, { recursive: true });
  const mapping = MAPPING.replace('more.ndjson', 'more.parquet');
  return { ...WITHOUT_FALL, 'data/tables/more.yaml': mapping, 'data/tables/more.parquet': table };
}

describe('a date in Parquet', () => {
  it.each([
    ["DATE '2024-12-08'", []],
    ["TIMESTAMP '2024-12-08 00:00:00'", []],
    ["TIMESTAMP_NS '2024-12-08 00:00:00'", []],
    ['2024', []],
    [
      "TIMESTAMP '2024-12-08 10:30:00'",
      [
        'more.parquet:1:3 error Column "when": "2024-12-08 10:30:00" is not a date. | Write the calendar day alone.',
      ],
    ],
    ['NULL::TIMESTAMP', ['more.parquet:1:3 error Column "when": "date" is missing. | Give it a value.']],
  ])('%s', async (when, expected) => {
    expect(await tableProblems(await parquet(when))).toEqual(expected);
  });
});

it('a number in Parquet that is none is told without a word about lines of JSON', async () => {
  expect(await tableProblems(await parquet('2024', ", 'nan'::DOUBLE AS score"))).toEqual([
    'more.parquet:1:1 error This row cannot be read. | Most likely a number in it is NaN or infinite: leave its cell empty.',
  ]);
});
