import { describe, expect, it } from 'vitest';
import { generatedContent } from '../testing/generated.ts';
import { runOnDisk } from '../testing/on-disk.ts';
import type { Content } from '../testing/run-sample.ts';
import { CSV, csvWith, EXCERPT, FALL, MAPPING, tableProblems, tableWith } from '../testing/table-sample.ts';

function mapped(from: string, to: string): Content {
  if (!MAPPING.includes(from)) throw new Error(`The mapping has no "${from}".`);
  return { ...tableWith(FALL), 'data/tables/more.yaml': MAPPING.replace(from, () => to) };
}

describe('a mapping', () => {
  it.each([
    [
      'of no file',
      'more.ndjson',
      'other.ndjson',
      'more.yaml:1:7 error There is no file other.ndjson. | Correct the name, or put the file there.',
    ],
    [
      'of a file of another kind',
      'more.ndjson',
      'more.xlsx',
      'more.yaml:1:7 error "more.xlsx" is no table that can be read. | Name a file that ends in .csv, .ndjson or .parquet.',
    ],
    [
      'of a file elsewhere',
      'more.ndjson',
      '../more.csv',
      'more.yaml:1:7 error "../more.csv" lies in another folder. | Put it beside this file.',
    ],
    ['without a field', '  title: title\n', '', 'more.yaml:2:1 error "title" is missing. | Add "title: …".'],
    [
      'with an unknown field',
      '  title: title\n',
      '  title: title\n  titel: x\n',
      'more.yaml:5:3 error "titel" is not a field that is known here. | Did you mean "title"?',
    ],
    [
      'without a place of the evidence',
      '  in: evidence\n',
      '',
      'more.yaml:14:3 error Where the evidence is does not follow from this. | Give "in", the column that holds a list of it; or "file", a table of its own, and "event", its column with the ids of events.',
    ],
  ])('%s', async (_, from, to, problem) => {
    const problems = await tableProblems(mapped(from, to));
    expect(problems).toContain(problem);
  });
});

describe('a row', () => {
  it.each([
    [
      'no JSON',
      '{"id": "x",',
      '2:1 error This line is not an object in JSON. | Write one object a line, in UTF-8: {"id": "…", …}.',
    ],
    [
      'a date that is none',
      { when: '2025-13-01' },
      '2:1 error Column "when": "2025-13-01" is not a date. | There is no such day in the calendar.',
    ],
    [
      'a category that is none',
      { category: 'talk' },
      '2:1 error Column "category": "category" cannot be "talk". | Did you mean "talks"?',
    ],
    ['no title', { title: null }, '2:1 error Column "title": "title" is missing. | Give it a value.'],
    [
      'no words for who says it',
      { evidence: [{ ...EXCERPT, id: 'later', quote: 'years of war', says: '' }] },
      '2:1 error Evidence 1, "says": "says" is missing. | Give it a value.',
    ],
    [
      'no quote',
      { evidence: [{ ...EXCERPT, id: 'later', quote: '' }] },
      '2:1 error Evidence 1: The excerpt "later" has no quote. | Give its quote.',
    ],
    [
      'a title that is a number',
      { title: 7 },
      '2:1 error Column "title": "title" must be text, not 7. | Write text; in JSON, in quotation marks.',
    ],
    [
      'a list of actors that is none',
      { actors: 7 },
      '2:1 error Column "actors": "actors" must be a list, not 7. | Write a list; in JSON ["a", "b"], in a cell of text a; b.',
    ],
    [
      'a country that is none',
      { countries: [7] },
      '2:1 error Column "countries": Entry 1 of "countries" must have fields, not 7. | Write an object in JSON: {"a": …, "b": …}.',
    ],
    [
      'an evidence that nobody gives',
      { text: 'So it was. [@later; @quite-another]' },
      '2:1 error Column "text": "quite-another" is no evidence of this event. | Add it to its evidence, or cite another.',
    ],
    [
      'an actor that nobody knows',
      { actors: ['mdo'] },
      '2:1 error Column "actors": There is no actor "mdo". | Did you mean "mod"?',
    ],
    [
      'an id that holds a date',
      { id: 'spring-2025' },
      '2:1 error Column "id": The id "spring-2025" holds a date ("2025"). | Name what it is: dates get corrected, and ids stay for good.',
    ],
    [
      'an id that stands in Markdown',
      { id: 'first-talks' },
      '2:1 error Column "id": The id "first-talks" stands here and in data/events/first-talks.md:1. | Give one of the events another id, or take it away.',
    ],
    [
      'no evidence',
      { evidence: [] },
      '2:1 error Column "evidence": There is no evidence. | Give at least one excerpt that supports it.',
    ],
    [
      'no sentence',
      { text: '' },
      '2:1 error Column "text": This event tells nothing. | Write at least one sentence with its citation.',
    ],
    [
      'a sentence without citation',
      { text: 'So it was. Then it fell. [@later]' },
      '2:1 error Column "text": This sentence has no citation: "So it was." | Put the ids of its evidence behind its full stop: [@id].',
    ],
    [
      'markup',
      { text: '**So** it was. [@later]' },
      '2:1 error Column "text": Emphasis cannot stand here. | Write plain sentences, each followed by its citations.',
    ],
    [
      'a quote that is not in the text',
      { evidence: [{ ...EXCERPT, id: 'later', quote: 'years of peace' }] },
      '2:1 error Evidence 1, "quote": This quote does not stand in the text of wire. | The nearest passage, with what is different: years of [-peace-] {+war+}',
    ],
    [
      'a source that nobody knows',
      { evidence: [{ ...EXCERPT, id: 'later', source: 'wier' }] },
      '2:1 error Evidence 1, "source": There is no source "wier". | Did you mean "wire"?',
    ],
    [
      'an excerpt of another event',
      { evidence: [{ ...EXCERPT, id: 'wire-fallen', quote: 'years of war' }], text: 'So. [@wire-fallen]' },
      '2:1 error Evidence 1, "quote": The excerpt "wire-fallen" is written out here and in more.ndjson:1. | Give one of the two another id.',
    ],
    [
      'two pieces with one id',
      {
        evidence: [
          { ...EXCERPT, id: 'later' },
          { ...EXCERPT, id: 'later' },
        ],
      },
      '2:1 error Evidence 2, "id": This event has two pieces of evidence with the id "later". | Give each an id of its own.',
    ],
  ])('%s', async (_, row, problem) => {
    const good = {
      ...FALL,
      id: 'later',
      text: 'So it was. [@later]',
      evidence: [{ ...EXCERPT, id: 'later', quote: 'years of war' }],
    };
    const problems = await tableProblems(
      tableWith(FALL, typeof row === 'string' ? row : { ...good, ...row }),
    );
    expect(problems.map((one) => one.replace('more.ndjson:2', '2'))).toContain(problem);
  });

  it('is told of in one run with all others, the first of very many', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      ...FALL,
      id: `fall-x${String(i)}x`,
      when: 'never',
    }));
    const ran = await runOnDisk(tableWith(...rows), '--texts', 'texts');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      'data/tables/more.ndjson:200:1  error  Column "when": "never" is not a date.',
    );
    expect(ran.stderr).toMatch(
      /… and \d{4,} errors more, which are not told here\.\n\d{4,} errors in 1 file\.\nNothing was written/,
    );
  });
});

describe('a table of comma-separated values', () => {
  it('is read with a second one of evidence, lists and all', async () => {
    const ran = await runOnDisk(csvWith(CSV.head + CSV.row), '--texts', 'texts');
    expect(ran.stderr).toBe('');
    const details = [...ran.dataset].find(([name]) => name.startsWith('details-0'))?.[1];
    expect(new TextDecoder().decode(details)).toContain(
      '[{"code":"TR","role":"party"},{"code":"AZ","role":"host"}]',
    );
  });

  it('names the row, the column’s number and its name', async () => {
    const problems = await tableProblems(
      csvWith(
        `${CSV.head}${CSV.row}fell,Fell,unknown,,talk,,,It. [@piece]\n`,
        `${CSV.partsHead}${CSV.part}fell,piece,wire,years of war,The Wire,nobody,\n`,
      ),
    );
    expect(problems).toEqual([
      'more.csv:3:5 error Column "category": "category" cannot be "talk". | Did you mean "talks"?',
      expect.stringContaining('parts.csv:3:6 error Column "origin": There is no actor "nobody".'),
    ]);
  });

  it('loses no row that cannot be read, and counts it', async () => {
    const problems = await tableProblems(
      csvWith(
        `${CSV.head}one,too,few\n${CSV.row},Nameless,unknown,,,,,\nx,"so" then,,,,,,\n`,
        `${CSV.partsHead}${CSV.part}gone,p,wire,years of war,A,,\n`,
      ),
    );
    const places = problems.map((one) => one.split(' | ')[0]);
    expect(places).toEqual(
      expect.arrayContaining([
        'more.csv:2:1 error This row cannot be read: Expected Number of Columns: 8 Found: 3.',
        'more.csv:5:1 error This row cannot be read: Value with unterminated quote found.',
        'more.csv:4:1 error Column "id": This event has no id.',
        'parts.csv:3:1 error Column "of": There is no event "gone".',
      ]),
    );
  });

  it('must have the columns that are named', async () => {
    const content = {
      ...csvWith(CSV.head + CSV.row),
      'data/tables/more.yaml': CSV.mapping.replace('date: when', 'date: day'),
    };
    expect(await tableProblems(content)).toContain(
      'more.yaml:5:9 error more.csv has no column "day". | Its columns are id, title, when, dated by, category, actors, countries, text.',
    );
  });
});

describe('generated tables', () => {
  it('pass all checks, and are the same dataset in every format', async () => {
    const names: (readonly string[])[] = [];
    for (const format of ['ndjson', 'csv', 'parquet'] as const) {
      // More than what is read at once.
      const ran = await runOnDisk(await generatedContent({ events: 2100, seed: 7, format }));
      expect(ran.stderr).toBe('');
      expect(ran.stdout).toContain('Reading data/ … 2100 events, 60 sources.');
      names.push([...ran.dataset.keys()]);
    }
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
  }, 120_000);
});
