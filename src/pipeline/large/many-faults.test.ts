/** Faults that stand in every row are told of a few, and the others counted: memory holds no more of them for a larger table. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runOnDisk } from '../testing/on-disk.ts';
import { EXCERPT, FALL, MAPPING, tableWith, WITHOUT_FALL } from '../testing/table-sample.ts';
import { Engine } from '../tables/engine.ts';
import { tableSource } from '../tables/table-source.ts';
import { Intake } from './intake.ts';
import { repeatedIds } from './repeated-ids.ts';
import { Spool } from './spool.ts';
import { readTableLock, staleProofs } from './table-lock.ts';

let folder = '';
let engine: Engine;
beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/sourceline-`);
  engine = await Engine.open(`${folder}/work`);
});
afterEach(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

const MANY = 3000;

/** The tables of what has come in, with nothing in them. */
async function nothingTakenIn(): Promise<void> {
  const spools = { events: new Spool(`${folder}/events`), details: new Spool(`${folder}/details`) };
  const intake = await Intake.open(engine, spools, null);
  intake.finish();
  Object.values(spools).forEach((spool) => spool.close());
}

it('proofs of nothing are told of the first, and the others counted', async () => {
  await nothingTakenIn();
  await readTableLock(engine, `${folder}/none.csv`);
  await engine.run(`INSERT INTO lock SELECT i, 'wire', 0, 1, '', NULL FROM range(${String(MANY)}) t(i)`);
  const { problems, untold } = await staleProofs(engine, 'lock.csv', ['wire']);
  expect(problems).toHaveLength(200);
  expect(problems.length + untold).toBe(MANY);
});

it('an id in every row is told of its first places', async () => {
  await nothingTakenIn();
  await engine.run(
    `INSERT INTO events SELECT i, 0, 0, 0, '', '', CASE WHEN i % 3 = 0 THEN 'tr' ELSE 'az' END, 'x.csv', i + 2, 1, NULL FROM range(${String(MANY)}) t(i)`,
  );
  const { problems, untold } = await repeatedIds(engine);
  expect(problems.length).toBeLessThan(50);
  expect(problems.length + untold).toBe(MANY);
  expect(problems[0]?.message).toBe(
    'The id "az" stands here and in x.csv:4, x.csv:6, x.csv:7 and 1996 more places.',
  );
});

it('rows that cannot be read are told of the first, and each is known', async () => {
  const path = `${folder}/x.csv`;
  await writeFile(path, `a,b\n${'1,2,3\n'.repeat(MANY)}1,2\n`);
  const source = await tableSource(engine, { path, kind: 'csv', at: { file: path, line: 1, column: 1 } });
  expect(source.problems).toHaveLength(200);
  expect(source.untold).toBe(MANY - 200);
  expect(source.rejected).toEqual(Array.from({ length: MANY }, (_, i) => i + 2));
});

describe('the count at the end is that of all', () => {
  it('where an id stands in every row', async () => {
    const rows = Array.from({ length: MANY }, (_, i) => ({
      ...FALL,
      text: 'So. [@p]',
      evidence: [{ ...EXCERPT, id: 'p' }],
      title: `Fall ${String(i)}`,
    }));
    const { stderr } = await runOnDisk(tableWith(...rows), '--texts', 'texts');
    expect(stderr).toContain(`\n${String(2 * MANY)} errors in 1 file.\n`);
  });

  it('where what is followed is nowhere', async () => {
    const ids = Array.from({ length: MANY }, (_, i) => `fall-x${String(i)}x`);
    const rows = ids.map((id) => ({
      ...FALL,
      id,
      text: `So. [@${id}]`,
      evidence: [{ ...EXCERPT, id }],
      when: '2025-04-10',
      'dated by': [id],
      after: ['gone'],
    }));
    const content = {
      ...tableWith(...rows),
      'data/tables/more.yaml': MAPPING.replace('  text: text', '  follows: after\n  text: text'),
    };
    const { stderr } = await runOnDisk(content, '--texts', 'texts');
    expect(stderr).toContain(`\n${String(MANY)} errors in 1 file.\n`);
  });

  it('where evidence is of events that are not there', async () => {
    const mapping = MAPPING.replace('  in: evidence', '  file: parts.csv\n  event: of');
    const content = {
      ...WITHOUT_FALL,
      'data/tables/more.yaml': mapping,
      'data/tables/more.ndjson': JSON.stringify(FALL),
      'data/tables/parts.csv': `of,id,source,quote,says,origin,stance\nfall-of-the-government,wire-fallen,wire,The government had fallen in December,The Wire,,\n${'gone,p,wire,years of war,A,,\n'.repeat(MANY)}`,
    };
    const { stderr } = await runOnDisk(content, '--texts', 'texts');
    expect(stderr).toContain(`\n${String(MANY)} errors in 1 file.\n`);
  });
});
