/** `excerpts.lock.csv`: what `excerpts.lock.json` says of the excerpts of Markdown events, of those of tables. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import type { ExcerptProof } from '../lock/lock.ts';
import { fault, type Problem, startOf } from '../problem.ts';
import { type Cell, type Engine, EngineError, type Filling, quoted } from '../tables/engine.ts';
import { MOST, type SomeProblems } from './kept-problems.ts';

export const TABLE_LOCK = 'excerpts.lock.csv';

const COLUMNS = {
  id: 'VARCHAR',
  source: 'VARCHAR',
  start: 'INTEGER',
  end: 'INTEGER',
  sha256: 'VARCHAR',
  context: 'VARCHAR',
} as const;

const REMAKE = 'Run npm run data -- --texts DIR with the texts of the sources, which writes it anew.';

/** Makes the table `lock`, empty where there is no such file. */
export async function readTableLock(engine: Engine, path: string): Promise<readonly Problem[]> {
  const lock = await engine.table('lock', COLUMNS);
  lock.finish();
  if (!(await isThere(path))) return [];
  const columns = Object.entries(COLUMNS).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
  try {
    await engine.run(
      `INSERT INTO lock SELECT * FROM read_csv(${quoted(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns.join(', ')}})`,
    );
    return [];
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return [
      fault(startOf(path), 'This lock file cannot be read.', `Restore it from the last commit. ${REMAKE}`),
    ];
  }
}

/** Of sources whose texts are not here: what is proved in vain. */
export async function staleProofs(
  engine: Engine,
  path: string,
  byLock: readonly string[],
): Promise<SomeProblems> {
  if (byLock.length === 0) return { problems: [], untold: 0 };
  const rows = await engine.all(
    `SELECT l.id, (count(*) OVER ())::INTEGER FROM lock l ANTI JOIN (SELECT id FROM evidence WHERE tabled = 1) e ON e.id = l.id WHERE l.source IN (${byLock.map(quoted).join(', ')}) ORDER BY l.id LIMIT ${String(MOST)}`,
  );
  const problems = rows.map(([id]) => {
    const message = `"${String(id)}" is proved here, and nothing in the tables has this id any more.`;
    return fault(startOf(path), message, `Restore it in the table. ${REMAKE}`);
  });
  return { problems, untold: Number(rows[0]?.[1] ?? 0) - problems.length };
}

/** Makes the table `proofs`, which `writeTableLock` writes. */
export function proofTable(engine: Engine): Promise<Filling> {
  return engine.table('proofs', COLUMNS);
}

export function proofCells(id: string, proof: ExcerptProof): readonly Cell[] {
  return [id, proof.source, proof.start, proof.end, proof.sha256, proof.context ?? null];
}

/** True when the file is now another. With `check` it is only compared. */
export async function writeTableLock(engine: Engine, path: string, check: boolean): Promise<boolean> {
  const next = check ? `${engine.folder}/lock.csv` : `${path}.next`;
  await engine.run(
    `COPY (SELECT * FROM proofs ORDER BY source, start, "end", id) TO ${quoted(next)} (FORMAT csv, HEADER true)`,
  );
  const isSame = (await isThere(path)) && (await hashOf(path)) === (await hashOf(next));
  if (isSame || check) await rm(next);
  else await rename(next, path);
  return !isSame;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
