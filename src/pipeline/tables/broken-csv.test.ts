/** Tables as they come out of other programs: each is read as it was meant, or refused with its place and its mend. */
import { describe, expect, it } from 'vitest';
import type { Content } from '../testing/run-sample.ts';
import { CSV, csvWith, EXCERPT, MAPPING, tableProblems, WITHOUT_FALL } from '../testing/table-sample.ts';

const PARTS = CSV.partsHead + CSV.part;

describe('a table of comma-separated values', () => {
  it.each<readonly [string, Content, readonly string[]]>([
    [
      'with a byte order mark, and lines that end as Windows ends them',
      csvWith(`\uFEFF${(CSV.head + CSV.row).replaceAll('\n', '\r\n')}`),
      [],
    ],
    [
      'whose lines do not all end alike',
      csvWith((CSV.head + CSV.row + CSV.row.replace('fall,', 'gone,')).replace('[@part]"\n', '[@part]"\r\n')),
      [
        'more.csv:2:1 error This row ends in CR LF, and the first in LF. | Save the table anew, so that all rows end alike.',
      ],
    ],
    [
      'of which only that of the names ends otherwise',
      csvWith(CSV.head.replace('text\n', 'text\r\n') + CSV.row),
      [
        'more.csv:2:1 error This row ends in LF, and the first in CR LF. | Save the table anew, so that all rows end alike.',
      ],
    ],
    [
      'with a name of two lines that nothing reads, and lines that end as Windows ends them',
      csvWith(
        CSV.head.replace('text\n', 'text,"more\n"\r\n') + CSV.row.replace('[@part]"\n', '[@part]",\r\n'),
      ),
      [],
    ],
    [
      'with a name of two lines',
      csvWith(CSV.head.replace('title', '"ti\ntle"') + CSV.row),
      [
        'more.yaml:4:10 error more.csv has no column "title". | Its columns are id, ti\ntle, when, dated by, category, actors, countries, text.',
      ],
    ],
    [
      'without anything',
      csvWith(''),
      ['more.csv:1:1 error This table is empty. | Take its mapping away, or give it rows.'],
    ],
    [
      'with a name that stands twice',
      csvWith(CSV.head.replace('text', 'Title') + CSV.row),
      [
        'more.csv:1:1 error Columns "title" and "Title" have one name, for capitals count for nothing. | Give each column a name of its own, in the first row.',
      ],
    ],
    [
      'in UTF-16 that does not say so',
      csvWith(Buffer.from(CSV.head + CSV.row, 'utf16le')),
      ['more.csv:1:1 error The name of a column holds the character U+0000. | Save the table in UTF-8.'],
    ],
    [
      'of names alone',
      csvWith(CSV.head, PARTS.split('\n')[0]),
      ['more.yaml:1:7 error This table has no rows. | Take its mapping away, or give it rows.'],
    ],
    [
      'of semicolons',
      csvWith((CSV.head + CSV.row).replaceAll(',', ';')),
      ['more.csv:1:1 error The first row is one cell alone. | Part cells by commas.'],
    ],
    [
      'in another encoding',
      csvWith(
        Buffer.from(
          `${CSV.head}${CSV.row}${CSV.row.replace('fall,', 'gone,').replace('it falls', 'er fällt')}`,
          'latin1',
        ),
      ),
      [
        'more.csv:3:1 error This row cannot be read: Invalid unicode (byte sequence mismatch) detected. This file is not utf-8 encoded. | Save the table in UTF-8.',
      ],
    ],
    [
      'whose evidence has no name for the event',
      csvWith(CSV.head + CSV.row, PARTS.replace('of,', 'off,')),
      [
        'more.yaml:15:10 error parts.csv has no column "of". | Its columns are off, id, source, quote, says, origin, stance.',
      ],
    ],
    [
      'of evidence of an event that is not there',
      csvWith(CSV.head + CSV.row, `${PARTS}nobody,p,wire,years of war,A,,\n`),
      [
        'parts.csv:3:1 error Column "of": There is no event "nobody". | Correct the id, or add the event to the other table.',
      ],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await tableProblems(content)).toEqual(expected);
  });

  it('is told where its evidence, written as JSON, has no such name', async () => {
    const cell = JSON.stringify([{ ...EXCERPT, id: 'part' }]).replaceAll('"', '""');
    const mapping = MAPPING.replace('more.ndjson', 'more.csv').replace('column: stance', 'column: stanze');
    const content = {
      ...WITHOUT_FALL,
      'data/tables/more.yaml': mapping,
      'data/tables/more.csv': `${CSV.head.trimEnd()},evidence\n${CSV.row.trimEnd()},"${cell}"\n`,
    };
    expect(await tableProblems(content)).toEqual([
      'more.yaml:22:13 note No piece of evidence of more.csv has "stanze". | Correct the name, or take it away.',
    ]);
  });

  it('is joined with its evidence by ids without the white space around them', async () => {
    expect(await tableProblems(csvWith(CSV.head + CSV.row.replace('fall,', '"\u00a0fall ",')))).toEqual([]);
    expect(await tableProblems(csvWith(CSV.head + CSV.row, PARTS.replace('fall,', '"\tfall\n",')))).toEqual(
      [],
    );
  });

  it('may have signs of JSON in the names of its columns', async () => {
    const content = csvWith(
      CSV.head.replace('id,', '"a ""b""\\/~*",') + CSV.row,
      PARTS.replace('of,', '"o""f",'),
    );
    const mapping = String(content['data/tables/more.yaml'])
      .replace('id: id', `id: 'a "b"\\/~*'`)
      .replace('event: of', `event: 'o"f'`);
    expect(await tableProblems({ ...content, 'data/tables/more.yaml': mapping })).toEqual([]);
  });

  it('counts rows that cannot be read where it tells of evidence of no event', async () => {
    const problems = await tableProblems(
      csvWith(CSV.head + CSV.row, `${PARTS}too,few\n , p,wire,years of war,A,,\n`),
    );
    expect(problems.at(-1)).toBe(
      'parts.csv:4:1 error Column "of": No event is named. | Name the id of the event that it is of.',
    );
  });

  it('is refused in a row of megabytes', async () => {
    const problems = await tableProblems(
      csvWith(CSV.head + CSV.row.replace('it falls', 'x'.repeat(3_000_000))),
    );
    expect(problems.join()).toMatch(
      /more\.csv:2:1 error This row cannot be read: Maximum line size .* \| Keep a row below this size/,
    );
  });
});
