import { describe, expect, it } from 'vitest';
import type { LargeManifest } from '#domain/columns/large-manifest.ts';
import type { LabelsFile } from '#domain/columns/labels-file.ts';
import { runOnDisk } from '../testing/on-disk.ts';
import { type Content, edited, problemsOf } from '../testing/run-sample.ts';
import { FALL, MAPPING, tableWith } from '../testing/table-sample.ts';

const MARKDOWN = 'data/events/fall-of-the-government.md';
const FIRST = 'data/events/first-talks.md';
const UNDATED = 'date: unknown\ndateBasis: { kind: inferred }';

/** How the sample is changed: what the fall of the government, which stands in a table or in a file, and the first talks follow. */
interface Plan {
  readonly fall?: readonly string[];
  readonly when?: string;
  readonly first?: string;
}

function written({ fall = [], when = 'unknown', first = '' }: Plan): Content {
  const by = when === 'unknown' ? '' : ', by: [wire-fallen]';
  const dated = `follows: [${fall.join(', ')}]\ndate: "${when}"\ndateBasis: { kind: inferred${by} }`;
  return {
    ...edited(MARKDOWN, UNDATED, dated),
    ...edited(FIRST, 'category:', `follows: [${first}]\ncategory:`),
  };
}

function tabled({ fall = [], when = 'unknown', first = '' }: Plan): Content {
  const by = when === 'unknown' ? [] : ['wire-fallen'];
  return {
    ...tableWith({ ...FALL, when, 'dated by': by, after: fall }),
    'data/tables/more.yaml': MAPPING.replace('  text: text', '  follows: after\n  text: text'),
    ...edited(FIRST, 'category:', `follows: [${first}]\ncategory:`),
  };
}

/** What is said, wherever the event stands. */
function placeless(problems: readonly string[]): readonly string[] {
  return problems
    .map((one) => one.replace(/^data\/events\/fall\S+ error /, 'fall: '))
    .map((one) => one.replace(/^data\/tables\/more.ndjson:1:1 error Column "after": /, 'fall: '))
    .sort();
}

describe('a row of a table', () => {
  it.each<readonly [string, Plan, number]>([
    ['nothing that is not there', { fall: ['frist-talks'] }, 1],
    ['nothing that is like nothing', { fall: ['quite-another-thing'] }, 1],
    ['itself', { fall: ['fall-of-the-government'], when: '2025-04-10' }, 1],
    ['anything without a date', { fall: ['first-talks'] }, 1],
    ['what follows it', { fall: ['first-talks'], when: '2025-04', first: 'fall-of-the-government' }, 2],
    ['what began after it was over', { fall: ['second-talks'], when: '2025-04-08' }, 1],
    ['one event twice', { fall: ['first-talks', 'first-talks'], when: '2025-04-10' }, 1],
  ])('cannot follow %s, as a file cannot, in the same words', async (_, plan, count) => {
    const expected = await problemsOf(written(plan));
    const ran = await runOnDisk(tabled(plan), '--texts', 'texts', '--json');
    expect(expected).toHaveLength(count);
    expect(placeless(ran.problems)).toEqual(placeless(expected));
    expect(ran.problems.join()).not.toContain('to events/');
  });

  it('may follow a Markdown event, and be followed, and stands behind it', async () => {
    const order = async (plan: Plan): Promise<readonly string[]> => {
      const ran = await runOnDisk(tabled(plan), '--texts', 'texts');
      expect(ran.stderr).toBe('');
      const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(ran.dataset.get(name)));
      const [labels = ''] = (json('manifest.json') as LargeManifest).labels.files;
      return (json(labels) as LabelsFile).ids;
    };
    const when = '2025-04';
    const [fall, first, second] = ['fall-of-the-government', 'first-talks', 'second-talks'];
    expect(await order({ when })).toEqual([fall, first, second]);
    expect(await order({ when, fall: [first] })).toEqual([first, fall, second]);
    expect(await order({ when, fall: [second] })).toEqual([first, second, fall]);
    expect(await order({ when: '2025-04-09', first: fall })).toEqual([fall, first, second]);
  });

  it('is not told that what it follows is missing where that may be in a row that cannot be read', async () => {
    const { 'data/tables/more.ndjson': table = '', ...others } = tabled({
      fall: ['later'],
      when: '2025-04-10',
    });
    const broken = `${String(table)}{"id": "later"\n`;
    const ran = await runOnDisk(
      { ...others, 'data/tables/more.ndjson': broken },
      '--texts',
      'texts',
      '--json',
    );
    expect(ran.problems).toEqual([
      'data/tables/more.ndjson:2:1 error This line is not an object in JSON. | Write one object a line, in UTF-8: {"id": "…", …}.',
    ]);
  });
});
