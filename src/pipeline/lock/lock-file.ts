/** `excerpts.lock.json`: reading it, what is old in it, and what it should say. */
import { type Book, definitionsOf, mayDefine } from '../book.ts';
import type { Files } from '../effects.ts';
import { fault, type Position, type Problem, startOf } from '../problem.ts';
import type { Proof } from '../quotes/prove.ts';
import { decodeTextFile, fileFault, positionsIn, type TextFile } from '../read/text-file.ts';
import { formatLock, type Lock, parseLock } from './lock.ts';

export interface LockFile {
  readonly path: string;
  /** Empty when there is none. */
  readonly file: TextFile;
  /** null when there is none that can be read. */
  readonly lock: Lock | null;
  readonly problems: readonly Problem[];
}

const REMAKE = 'Run npm run data -- --texts DIR with the texts of the sources, which writes it anew.';

export async function readLockFile(path: string, files: Files): Promise<LockFile> {
  const bytes = await files.read(path);
  const empty = { path, file: { path, text: '' }, lock: null };
  if (!bytes.ok) return { ...empty, problems: [fileFault(path, bytes.error)] };
  if (!bytes.value) return { ...empty, problems: [] };
  const { file } = decodeTextFile(path, bytes.value);
  const lock = parseLock(file.text);
  if (lock.ok) return { path, file, lock: lock.value, problems: [] };
  const mend = `Restore it from the last commit. ${REMAKE}`;
  return { path, file, lock: null, problems: [fault(startOf(path), `This lock file ${lock.error}.`, mend)] };
}

/** What cannot be proved for want of a lock, and what the lock proves in vain. */
export function checkLock(
  { path, file, lock, problems }: LockFile,
  book: Book,
  byLock: readonly string[],
): readonly Problem[] {
  if (byLock.length === 0) return [];
  if (lock) return staleEntries(file, lock, book, byLock);
  if (problems.length > 0) return problems;
  const message = `There is no lock file, and the text of ${byLock.join(', ')} is not here.`;
  return [fault(startOf(path), message, `Restore it from the last commit. ${REMAKE}`)];
}

function staleEntries(file: TextFile, lock: Lock, book: Book, byLock: readonly string[]): readonly Problem[] {
  const definitions = definitionsOf(book);
  const known = new Set(book.sources.map(({ id }) => id));
  const stale = (id: string): Problem => {
    const message = `"${id}" is proved here, and nothing in the data has this id any more.`;
    return fault(entryPosition(file, id), message, `Restore it in the data. ${REMAKE}`);
  };
  const excerpts = [...lock.excerpts]
    .filter(([id, { source }]) => byLock.includes(source) && !definitions.has(id))
    .filter(([id]) => !mayDefine(book, 'events/', id));
  const sources = [...lock.sources.keys()].filter((id) => !known.has(id) && !mayDefine(book, 'sources/', id));
  return [...excerpts.map(([id]) => stale(id)), ...sources.map(stale)];
}

function entryPosition(file: TextFile, id: string): Position {
  const offset = file.text.indexOf(`"${id}":`);
  return offset < 0 ? startOf(file.path) : positionsIn(file)(offset);
}

/** The lock's text as it follows from a proof without faults. */
export function lockText({ sources, excerpts }: Proof): string {
  return formatLock({ sources, excerpts });
}

/** Told when only checking: the lock that is there is not the one that the texts give. */
export function outdated({ path, file }: LockFile, proof: Proof): readonly Problem[] {
  return proof.byText.length === 0 || file.text === lockText(proof) ? [] : [outdatedLock(path)];
}

export function outdatedLock(path: string): Problem {
  const message = 'This lock file is not what the texts and the quotes give.';
  const mend = 'Run npm run data -- --texts DIR without --check, and commit the lock file.';
  return fault(startOf(path), message, mend);
}
