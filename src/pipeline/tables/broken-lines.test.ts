/** Tables as they come out of other programs: each is read as it was meant, or refused with its place and its mend. */
import { describe, expect, it } from 'vitest';
import { runOnDisk } from '../testing/on-disk.ts';
import type { Content } from '../testing/run-sample.ts';
import { FALL, MAPPING, tableProblems, tableWith } from '../testing/table-sample.ts';

const LINE = JSON.stringify(FALL);

const ndjson = (table: string | Uint8Array): Content => ({
  ...tableWith(FALL),
  'data/tables/more.ndjson': table,
});

describe('a table of lines of JSON', () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    [
      'in UTF-16',
      Buffer.from(`\uFEFF${LINE}\n`, 'utf16le'),
      'more.ndjson:1:1 error This table is written in UTF-16. | Save it in UTF-8.',
    ],
    [
      'with a byte order mark',
      `\uFEFF${LINE}\n`,
      'more.ndjson:1:1 error This table begins with a byte order mark. | Save it in UTF-8 without one.',
    ],
    [
      'that is one list',
      `[${LINE}]\n`,
      'more.ndjson:1:1 error This is one list in JSON. | Write one object a line, with no comma behind it, and no brackets around all.',
    ],
    [
      'in another encoding',
      Buffer.from(`${LINE.replace('falls', 'fällt')}\n`, 'latin1'),
      'more.ndjson:1:1 error This line is not an object in JSON. | Write one object a line, in UTF-8: {"id": "…", …}.',
    ],
    [
      'with a line that breaks off',
      `${LINE}\n{"id": "x\n`,
      'more.ndjson:2:1 error This line is not an object in JSON. | Write one object a line, in UTF-8: {"id": "…", …}.',
    ],
    [
      'without a row',
      '\n\n',
      'more.yaml:1:7 error This table has no rows. | Take its mapping away, or give it rows.',
    ],
    [
      'with a character that nobody sees',
      JSON.stringify({ ...FALL, title: 'It\u0000 falls' }),
      'more.ndjson:1:1 error Column "title": "title" holds a control character: "It\u0000 falls". | Take it out: nobody can see it.',
    ],
    [
      'with one in its text',
      JSON.stringify({ ...FALL, text: 'It\u0007 fell. [@wire-fallen]' }),
      'more.ndjson:1:1 error Column "text": This text holds a control character. | Take it out: nobody can see it.',
    ],
    [
      'with a title of megabytes',
      JSON.stringify({ ...FALL, title: 'x'.repeat(10_000_000) }),
      `more.ndjson:1:1 error Column "title": "title" is longer than 300 characters: "${'x'.repeat(57)}…". | Say it shorter: sentences tell the rest.`,
    ],
    [
      'with a text of megabytes',
      JSON.stringify({ ...FALL, text: 'It fell. '.repeat(1_000_000) }),
      'more.ndjson:1:1 error Column "text": This text is longer than 20,000 characters. | Tell it shorter, or as several events.',
    ],
    [
      'with an id of megabytes',
      JSON.stringify({ ...FALL, id: 'fall-'.repeat(1_000_000) }),
      'more.ndjson:1:1 error Column "id": "fall-fall-fall-fall-…" is longer than 100 characters. | Name it in a few words.',
    ],
    [
      'with a line of very many megabytes',
      `{"title": "${'x'.repeat(70_000_000)}"}\n`,
      'more.ndjson:1:1 error A line of this table is longer than 16 MiB. | Write one object a line; most likely a line break or a quotation mark is missing.',
    ],
    [
      'with a number as id that a program rounds',
      LINE.replace('"fall-of-the-government"', '9007199254740993'),
      'more.ndjson:1:1 error Column "id": This number is too large for an id: its last digits would be lost. | Write it as text: in JSON in quotation marks, in Parquet in a column of text.',
    ],
    [
      'with such a number as id of evidence',
      LINE.replace('"wire-fallen","source"', '9007199254740993,"source"'),
      'more.ndjson:1:1 error Evidence 1, "id": This number is too large for an id: its last digits would be lost. | Write it as text: in JSON in quotation marks, in Parquet in a column of text.',
    ],
    [
      'whose evidence is a word',
      JSON.stringify({ ...FALL, evidence: 'wire' }),
      'more.ndjson:1:1 error Column "evidence": This is no list of evidence. | Give a list, of one object for each piece.',
    ],
  ])('%s', async (_, table, problem) => {
    expect(await tableProblems(ndjson(table))).toContain(problem);
  });

  it('is alone told of where its evidence cannot be read', async () => {
    const content = {
      ...ndjson(LINE),
      'data/tables/more.yaml': MAPPING.replace('  in: evidence', '  file: parts.ndjson\n  event: of'),
      'data/tables/parts.ndjson': `{"of": "${'x'.repeat(70_000_000)}"}\n`,
    };
    expect(await tableProblems(content)).toEqual([
      'parts.ndjson:1:1 error A line of this table is longer than 16 MiB. | Write one object a line; most likely a line break or a quotation mark is missing.',
    ]);
  });

  it('is told where a name of the mapping stands in none of its rows', async () => {
    const mapping = MAPPING.replace('actors: actors', 'actors: actorz').replace(
      'column: stance',
      'column: stanze',
    );
    expect(await tableProblems({ ...tableWith(FALL), 'data/tables/more.yaml': mapping })).toEqual([
      'more.yaml:10:11 note No row of more.ndjson has "actorz". | Correct the name, or take it away.',
      'more.yaml:22:13 note No piece of evidence of more.ndjson has "stanze". | Correct the name, or take it away.',
    ]);
  });

  it('is read once, and every table is read', async () => {
    const content = {
      ...tableWith(FALL),
      'data/tables/other.yaml': MAPPING,
      'data/tables/more.csv': 'a\n1\n',
    };
    expect(await tableProblems(content)).toEqual([
      'more.csv:1:1 note Nothing reads this table. | Write a mapping for it, or take it away.',
      'other.yaml:1:7 error more.ndjson is read by more.yaml already. | Take one of the two away.',
    ]);
  });

  it('is one file, whatever signs its name has', async () => {
    const named = (name: string): Content => ({
      ...tableWith(FALL),
      'data/tables/more.yaml': MAPPING.replace('more.ndjson', `"${name}"`),
    });
    expect(await tableProblems(named('*.ndjson'))).toContain(
      'more.yaml:1:7 error There is no file *.ndjson. | Correct the name, or put the file there.',
    );
    const { 'data/tables/more.ndjson': table = '', ...others } = named('mo[r]e.ndjson');
    expect(await tableProblems({ ...others, 'data/tables/mo[r]e.ndjson': table })).toEqual([]);
  });
});

it('leaves the last good dataset as it was, and nothing beside it', async () => {
  const ran = await runOnDisk(
    { ...ndjson(`${LINE}\n{"id": "x`), 'out/manifest.json': 'good' },
    '--texts',
    'texts',
  );
  expect(ran.code).toBe(1);
  expect([...ran.dataset].map(([name, bytes]) => `${name} ${new TextDecoder().decode(bytes)}`)).toEqual([
    'manifest.json good',
  ]);
});
