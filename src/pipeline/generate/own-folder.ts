/** The folder that is made anew: only one that is empty, or that was made here. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { err, ok, type Result } from '#base/result.ts';

/** Hidden, so that it is no file of the author's. */
const MARK = '.generated';
const MARK_SAYS = 'npm run generate made this folder, and empties it when it makes it anew.\n';

/**
 * Empties it and marks it. An error is for the one who named the folder; nothing has been removed then.
 *
 * @param remove a file, or a folder with all it holds
 */
export async function ownFolder(folder: string, remove = removeAll): Promise<Result<null, string>> {
  const names = await namesIn(folder);
  if (!names.ok) return names;
  if (names.value.length > 0 && !names.value.includes(MARK)) {
    return err(
      `${folder} holds what npm run generate has not made (${namedFew(names.value)}), and would be emptied. Name a folder that is empty or not there, or empty it yourself.`,
    );
  }
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${MARK}`, MARK_SAYS);
  // The mark stays: where this breaks off, what is left must still be known as made here.
  for (const name of names.value) if (name !== MARK) await remove(`${folder}/${name}`);
  return ok(null);
}

function removeAll(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

/** Without any where there is no such folder. */
async function namesIn(folder: string): Promise<Result<readonly string[], string>> {
  try {
    return ok((await readdir(folder)).sort());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return ok([]);
    if (code === 'ENOTDIR') return err(`${folder} is a file. Name a folder that is empty or not there.`);
    throw error;
  }
}

function namedFew(names: readonly string[]): string {
  const [first = '', second] = names;
  const more = names.length > 2 ? ', …' : '';
  return second === undefined ? first : `${first}, ${second}${more}`;
}
