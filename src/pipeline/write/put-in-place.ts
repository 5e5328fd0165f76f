/** Exchanges the dataset: whoever reads it meanwhile sees the old one or the new one, whole. */
import { ok, type Result } from '#base/result.ts';
import type { Files } from '../effects.ts';
import { type DatasetFiles, MANIFEST } from './dataset-files.ts';

/** Our own files whose names change, and so pile up; others in the folder are left alone, and those whose names stay are replaced. */
const OURS = /^(index|details-\d+|search|sources|testimony|about)\.[0-9a-f]+\.json$/;

/** An error is the system's word; the manifest, and with it the last good dataset, is then still the old one. */
export async function putInPlace(
  out: string,
  dataset: DatasetFiles,
  files: Files,
): Promise<Result<null, string>> {
  const next = `${out}.next`;
  const cleared = await files.remove(next);
  if (!cleared.ok) return cleared;
  const moved = await exchange(out, next, dataset, files);
  const tidied = await files.remove(next);
  if (!moved.ok) return moved;
  return tidied.ok ? removeOld(out, dataset, files) : tidied;
}

async function exchange(
  out: string,
  next: string,
  { files: parts, stable, manifest }: DatasetFiles,
  files: Files,
): Promise<Result<null, string>> {
  // Nothing refers to the stable files: they go late, when all that is likely to fail has not, and each in one step.
  const inOrder = [...parts, ...stable, manifest];
  for (const { name, content } of inOrder) {
    const written = await files.write(`${next}/${name}`, content);
    if (!written.ok) return written;
  }
  for (const { name } of inOrder) {
    const moved = await files.move(`${next}/${name}`, `${out}/${name}`);
    if (!moved.ok) return moved;
  }
  return ok(null);
}

async function removeOld(out: string, dataset: DatasetFiles, files: Files): Promise<Result<null, string>> {
  const listed = await files.list(out);
  if (!listed.ok) return listed;
  const current = new Set([...dataset.files.map(({ name }) => name), MANIFEST]);
  for (const { name } of listed.value ?? []) {
    const removed = OURS.test(name) && !current.has(name) ? await files.remove(`${out}/${name}`) : ok(null);
    if (!removed.ok) return removed;
  }
  return ok(null);
}
