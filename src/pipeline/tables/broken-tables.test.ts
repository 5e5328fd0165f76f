/** Tables as they come out of other programs: each is read as it was meant, or refused with its place and its mend. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runOnDisk } from '../testing/on-disk.ts';
import type { Content } from '../testing/run-sample.ts';
import { FALL, MAPPING, tableWith, WITHOUT_FALL } from '../testing/table-sample.ts';
import { Engine, quoted } from './engine.ts';

const [EXCERPT] = FALL.evidence;
const LINE = JSON.stringify(FALL);
const HEAD = 'id,title,when,dated by,category,actors,countries,text\n';
const GOOD = 'fall,"It falls",unknown,,,mod;wire,TR:party,"It fell.\n[@part]"\n';
const PARTS =
  'of,id,source,quote,says,origin,stance\nfall,part,wire,The government had fallen in December,The Wire,,\n';

async function problemsOf(content: Content): Promise<readonly string[]> {
  const { problems } = await runOnDisk(content, '--texts', 'texts', '--json');
  return problems.map((one) => one.replaceAll('data/tables/', ''));
}

const ndjson = (table: string | Uint8Array): Content => ({
  ...tableWith(FALL),
  'data/tables/more.ndjson': table,
});

const csv = (events: string | Uint8Array, parts = PARTS): Content => ({
  ...WITHOUT_FALL,
  'data/tables/more.yaml': MAPPING.replace('more.ndjson', 'more.csv').replace(
    '  in: evidence',
    '  file: parts.csv\n  event: of',
  ),
  'data/tables/more.csv': events,
  'data/tables/parts.csv': parts,
});

async function parquet(when: string): Promise<Content> {
  const folder = await mkdtemp(`${tmpdir()}/sourceline-`);
  const engine = await Engine.open(`${folder}/work`);
  const piece = Object.entries(EXCERPT ?? {}).map(([name, value]) => `${quoted(name)}: ${quoted(value)}`);
  await engine.run(
    `COPY (SELECT 'fall' AS id, 'It falls' AS title, ${when} AS "when", ['wire-fallen'] AS "dated by", '' AS category,
      ['mod'] AS actors, '' AS countries, 'It fell. [@wire-fallen]' AS text, [{${piece.join(', ')}}] AS evidence)
    TO ${quoted(`${folder}/more.parquet`)} (FORMAT parquet)`,
  );
  const table = await readFile(`${folder}/more.parquet`);
  await engine.close();
  await rm(folder, { recursive: true });
  const mapping = MAPPING.replace('more.ndjson', 'more.parquet');
  return { ...WITHOUT_FALL, 'data/tables/more.yaml': mapping, 'data/tables/more.parquet': table };
}

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
    expect(await problemsOf(ndjson(table))).toContain(problem);
  });

  it('is alone told of where its evidence cannot be read', async () => {
    const content = {
      ...ndjson(LINE),
      'data/tables/more.yaml': MAPPING.replace('  in: evidence', '  file: parts.ndjson\n  event: of'),
      'data/tables/parts.ndjson': `{"of": "${'x'.repeat(70_000_000)}"}\n`,
    };
    expect(await problemsOf(content)).toEqual([
      'parts.ndjson:1:1 error A line of this table is longer than 16 MiB. | Write one object a line; most likely a line break or a quotation mark is missing.',
    ]);
  });

  it('is told where a name of the mapping stands in none of its rows', async () => {
    const mapping = MAPPING.replace('actors: actors', 'actors: actorz').replace(
      'column: stance',
      'column: stanze',
    );
    expect(await problemsOf({ ...tableWith(FALL), 'data/tables/more.yaml': mapping })).toEqual([
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
    expect(await problemsOf(content)).toEqual([
      'more.csv:1:1 note Nothing reads this table. | Write a mapping for it, or take it away.',
      'other.yaml:1:7 error more.ndjson is read by more.yaml already. | Take one of the two away.',
    ]);
  });

  it('is one file, whatever signs its name has', async () => {
    const named = (name: string): Content => ({
      ...tableWith(FALL),
      'data/tables/more.yaml': MAPPING.replace('more.ndjson', `"${name}"`),
    });
    expect(await problemsOf(named('*.ndjson'))).toContain(
      'more.yaml:1:7 error There is no file *.ndjson. | Correct the name, or put the file there.',
    );
    const { 'data/tables/more.ndjson': table = '', ...others } = named('mo[r]e.ndjson');
    expect(await problemsOf({ ...others, 'data/tables/mo[r]e.ndjson': table })).toEqual([]);
  });
});

describe('a table of comma-separated values', () => {
  it.each<readonly [string, Content, readonly string[]]>([
    [
      'with a byte order mark, and lines that end as Windows ends them',
      csv(`\uFEFF${(HEAD + GOOD).replaceAll('\n', '\r\n')}`),
      [],
    ],
    [
      'with a name of two lines',
      csv(HEAD.replace('title', '"ti\ntle"') + GOOD),
      [
        'more.yaml:4:10 error more.csv has no column "title". | Its columns are id, ti\ntle, when, dated by, category, actors, countries, text.',
      ],
    ],
    [
      'without anything',
      csv(''),
      ['more.csv:1:1 error This table is empty. | Take its mapping away, or give it rows.'],
    ],
    [
      'of names alone',
      csv(HEAD, PARTS.split('\n')[0]),
      ['more.yaml:1:7 error This table has no rows. | Take its mapping away, or give it rows.'],
    ],
    [
      'of semicolons',
      csv((HEAD + GOOD).replaceAll(',', ';')),
      ['more.csv:1:1 error The first row is one cell alone. | Part cells by commas.'],
    ],
    [
      'in another encoding',
      csv(
        Buffer.from(
          `${HEAD}${GOOD}${GOOD.replace('fall,', 'gone,').replace('It falls', 'Er fällt')}`,
          'latin1',
        ),
      ),
      [
        'more.csv:3:1 error This row cannot be read: Invalid unicode (byte sequence mismatch) detected. This file is not utf-8 encoded. | Save the table in UTF-8.',
      ],
    ],
    [
      'whose evidence has no name for the event',
      csv(HEAD + GOOD, PARTS.replace('of,', 'off,')),
      [
        'more.yaml:15:10 error parts.csv has no column "of". | Its columns are off, id, source, quote, says, origin, stance.',
      ],
    ],
    [
      'of evidence of an event that is not there',
      csv(HEAD + GOOD, `${PARTS}nobody,p,wire,years of war,A,,\n`),
      [
        'parts.csv:3:1 error Column "of": There is no event "nobody". | Correct the id, or add the event to the other table.',
      ],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await problemsOf(content)).toEqual(expected);
  });

  it('is joined with its evidence by ids without the white space around them', async () => {
    expect(await problemsOf(csv(HEAD + GOOD.replace('fall,', '"\u00a0fall ",')))).toEqual([]);
    expect(await problemsOf(csv(HEAD + GOOD, PARTS.replace('fall,', '"\tfall\n",')))).toEqual([]);
  });

  it('may have signs of JSON in the names of its columns', async () => {
    const content = csv(HEAD.replace('id,', '"a ""b""\\/~*",') + GOOD, PARTS.replace('of,', '"o""f",'));
    const mapping = String(content['data/tables/more.yaml'])
      .replace('id: id', `id: 'a "b"\\/~*'`)
      .replace('event: of', `event: 'o"f'`);
    expect(await problemsOf({ ...content, 'data/tables/more.yaml': mapping })).toEqual([]);
  });

  it('counts rows that cannot be read where it tells of evidence of no event', async () => {
    const problems = await problemsOf(csv(HEAD + GOOD, `${PARTS}too,few\n , p,wire,years of war,A,,\n`));
    expect(problems.at(-1)).toBe(
      'parts.csv:4:1 error Column "of": No event is named. | Name the id of the event that it is of.',
    );
  });

  it('is refused in a row of megabytes', async () => {
    const problems = await problemsOf(csv(HEAD + GOOD.replace('It falls', 'x'.repeat(3_000_000))));
    expect(problems.join()).toMatch(
      /more\.csv:2:1 error This row cannot be read: Maximum line size .* \| Keep a row below this size/,
    );
  });
});

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
    ['NULL::TIMESTAMP', ['more.parquet:1:1 error "date" is missing. | Add "date: …".']],
  ])('%s', async (when, expected) => {
    expect(await problemsOf(await parquet(when))).toEqual(expected);
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
