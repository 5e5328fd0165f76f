/** The two locks of a timeline with tables: that of all sources and of what Markdown files quote, and that of what tables quote. */
import type { Book } from '../book.ts';
import type { Files } from '../effects.ts';
import { checkLock, type LockFile, outdatedLock } from '../lock/lock-file.ts';
import { formatLock } from '../lock/lock.ts';
import type { Problem } from '../problem.ts';
import { notWritten } from '../report/not-written.ts';
import type { Engine } from '../tables/engine.ts';
import type { SomeProblems } from './kept-problems.ts';
import type { Proven } from './prove-all.ts';
import { staleProofs, TABLE_LOCK, writeTableLock } from './table-lock.ts';

export interface Locks {
  readonly engine: Engine;
  /** `excerpts.lock.json`. */
  readonly file: LockFile;
  /** The folder of data. */
  readonly data: string;
}

/** @param lacks true where rows of tables could not be read, which may be what is proved */
export async function checkLocks(
  { engine, file, data }: Locks,
  book: Book,
  { byLock }: Proven,
  lacks: boolean,
): Promise<SomeProblems> {
  const stale = await staleProofs(engine, `${data}/${TABLE_LOCK}`, lacks ? [] : byLock);
  return { ...stale, problems: [...checkLock(file, book, byLock), ...stale.problems] };
}

/** Told when only checking: locks that are not what the texts give. */
export async function outdatedLocks(
  { engine, file, data }: Locks,
  { byText, lock }: Proven,
): Promise<readonly Problem[]> {
  if (byText.length === 0) return [];
  const path = `${data}/${TABLE_LOCK}`;
  const isOther = await writeTableLock(engine, path, true);
  return [
    ...(file.file.text === formatLock(lock) ? [] : [outdatedLock(file.path)]),
    ...(isOther ? [outdatedLock(path)] : []),
  ];
}

/** An error is told as a problem. */
export async function writeLocks(
  { engine, file, data }: Locks,
  { byText, lock }: Proven,
  files: Files,
): Promise<Problem | null> {
  if (byText.length === 0) return null;
  const text = formatLock(lock);
  const written = file.file.text === text ? null : await files.write(file.path, text);
  if (written && !written.ok) return notWritten(file.path, written.error);
  const path = `${data}/${TABLE_LOCK}`;
  try {
    await writeTableLock(engine, path, false);
    return null;
  } catch (error) {
    return notWritten(path, error instanceof Error ? error.message : String(error));
  }
}
