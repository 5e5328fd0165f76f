/** What follows from rows that cannot be read is not told: they are, and whoever has mended them runs again. */
import { describe, expect, it } from 'vitest';
import { runOnDisk } from '../testing/on-disk.ts';
import { CSV, csvWith, EXCERPT, FALL, MAPPING, tableProblems, tableWith } from '../testing/table-sample.ts';

const OTHER = 'other,Other,unknown,,,mod,TR:party,"It was so.\n[@other-part]"\n';
const OTHER_PART = 'other,other-part,wire,years of war,The Wire,,\n';
const EVENTS = CSV.head + CSV.row + OTHER;
const PARTS = CSV.partsHead + CSV.part + OTHER_PART;

/** Without mends. */
async function told(events: string, parts: string): Promise<readonly string[]> {
  const problems = await tableProblems(csvWith(events, parts));
  return problems.map((one) => one.replace(/ \| .*$/, ''));
}

describe('a quotation mark that is not closed', () => {
  it('in the evidence is told alone', async () => {
    expect(await told(EVENTS, PARTS.replace('fall,part', 'fall,"part'))).toEqual([
      'parts.csv:2:1 error This row cannot be read: Value with unterminated quote found.',
    ]);
  });

  it('is told alone where it takes in more than the engine keeps', async () => {
    const many = OTHER_PART.replace('other,', 'nobody,').repeat(300);
    expect(await told(EVENTS, CSV.partsHead + CSV.part.replace('part', '"part') + many + OTHER_PART)).toEqual(
      ['parts.csv:2:1 error This row cannot be read: Value with unterminated quote found.'],
    );
  });

  it('is told alone where quotes are proved by the lock, which then holds more', async () => {
    const { data } = await runOnDisk(csvWith(EVENTS, PARTS), '--texts', 'texts');
    const parts = PARTS.replace('fall,part', 'fall,"part');
    const { problems } = await runOnDisk({ ...data, 'data/tables/parts.csv': parts }, '--json');
    expect(problems.map((one) => one.replace(/: Value.*$/, ''))).toEqual([
      'data/tables/parts.csv:2:1 error This row cannot be read',
    ]);
  });

  it('in an event is told alone', async () => {
    expect(await told(EVENTS.replace('falls",', 'falls,'), PARTS)).toEqual([
      'more.csv:2:1 error This row cannot be read: Value with unterminated quote found.',
    ]);
  });

  it('hides nothing of events that it has not taken in', async () => {
    expect(await told(EVENTS, CSV.partsHead + CSV.part.replace('part', '"part'))).toEqual([
      'more.csv:3:1 error There is no evidence.',
      'more.csv:3:8 error Column "text": "other-part" is no evidence of this event.',
      'parts.csv:2:1 error This row cannot be read: Value with unterminated quote found.',
    ]);
    const gone = OTHER_PART.replace('other,', 'gone,');
    expect(await told(EVENTS.replace('falls",', 'falls,'), PARTS + gone)).toContain(
      'parts.csv:4:1 error Column "of": There is no event "gone".',
    );
  });
});

describe('a line that is no JSON', () => {
  const content = {
    ...tableWith(FALL),
    'data/tables/more.yaml': MAPPING.replace('  in: evidence', '  file: parts.ndjson\n  event: of'),
  };
  const part = JSON.stringify({ ...EXCERPT, of: FALL.id });

  it('in the evidence is told, and not that an event has none', async () => {
    const problems = await tableProblems({
      ...content,
      'data/tables/parts.ndjson': `${part.slice(0, -1)}\n`,
    });
    expect(problems).toEqual([
      'parts.ndjson:1:1 error This line is not an object in JSON. | Write one object a line, in UTF-8: {"id": "…", …}.',
    ]);
  });

  it('in the events is told, and not that evidence is of none', async () => {
    const problems = await tableProblems({
      ...content,
      'data/tables/more.ndjson': `${JSON.stringify(FALL).slice(0, -1)}\n`,
      'data/tables/parts.ndjson': `${part}\n`,
    });
    expect(problems).toEqual([
      'more.ndjson:1:1 error This line is not an object in JSON. | Write one object a line, in UTF-8: {"id": "…", …}.',
    ]);
  });
});
