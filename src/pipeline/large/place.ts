/** Writes a large dataset beside the old one, and lets it take that one's place. */
import { err, ok, type Result } from '#base/result.ts';
import type { Files } from '../effects.ts';
import type { Problem } from '../problem.ts';
import { notWritten } from '../report/not-written.ts';
import type { Written } from '../report/reporter.ts';
import { moveInPlace, nextOf } from '../write/put-in-place.ts';
import { DatasetFolder, WriteError } from './dataset-folder.ts';
import { type LargeDataset, writeLarge } from './write-large.ts';

export async function place(
  large: LargeDataset,
  out: string,
  files: Files,
): Promise<Result<Written, Problem>> {
  const folder = new DatasetFolder(out, files, large.dataset);
  const cleared = await files.remove(nextOf(out));
  if (!cleared.ok) return err(notWritten(out, cleared.error));
  try {
    await writeLarge(large, folder);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    await files.remove(nextOf(out));
    return err(notWritten(out, error.message));
  }
  const moved = await moveInPlace(out, folder.names, files);
  return moved.ok ? ok(folder.written) : err(notWritten(out, moved.error));
}
