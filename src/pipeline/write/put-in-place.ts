/** Exchanges the dataset: whoever reads it meanwhile sees the old one or the new one, whole. */
import { ok, type Result } from '#base/result.ts';
import type { Files } from '../effects.ts';
import type { DatasetFiles } from './dataset-files.ts';

/** Our own files whose names or number change, and so pile up, or that a large timeline does not have; others in the folder are left alone, and those whose names stay are replaced. */
const OURS =
  /^(index|outline|columns|labels-\d+|details-\d+|addresses-\d+|words|postings-\d+|search|sources|excerpts-\d+|testimony|about|ground)\.[0-9a-f]+\.(json|bin)$|^annotations-\d+\.jsonld$|^manifest-[a-z]+\.json$|^((timeline(\.schema)?|edition)\.json|timeline\.dictionary\.csv|dictionary\.html|events\.(csv|ics)|places\.geojson|timelinejs\.json)$/;

/** Where a dataset is written before it takes the place of the old one. */
export function nextOf(out: string): string {
  return `${out}.next`;
}

/** An error is the system's word; the manifest, and with it the last good dataset, is then still the old one. */
export async function putInPlace(
  out: string,
  { files: parts, stable, manifest }: DatasetFiles,
  files: Files,
): Promise<Result<null, string>> {
  const next = nextOf(out);
  const cleared = await files.remove(next);
  if (!cleared.ok) return cleared;
  // Nothing refers to the stable files: they go late, when all that is likely to fail has not, and each in one step.
  const inOrder = [...parts, ...stable, manifest];
  for (const { name, content } of inOrder) {
    const written = await files.write(`${next}/${name}`, content);
    if (written.ok) continue;
    await files.remove(next);
    return written;
  }
  return moveInPlace(
    out,
    inOrder.map(({ name }) => name),
    files,
  );
}

/** Files of the folder `nextOf(out)`: all that the new dataset has, the manifest last. */
export async function moveInPlace(
  out: string,
  names: readonly string[],
  files: Files,
): Promise<Result<null, string>> {
  const next = nextOf(out);
  let moved: Result<null, string> = ok(null);
  for (const name of names) {
    moved = await files.move(`${next}/${name}`, `${out}/${name}`);
    if (!moved.ok) break;
  }
  const tidied = await files.remove(next);
  if (!moved.ok) return moved;
  return tidied.ok ? removeOld(out, new Set(names), files) : tidied;
}

async function removeOld(
  out: string,
  current: ReadonlySet<string>,
  files: Files,
): Promise<Result<null, string>> {
  const listed = await files.list(out);
  if (!listed.ok) return listed;
  for (const { name } of listed.value ?? []) {
    const removed = OURS.test(name) && !current.has(name) ? await files.remove(`${out}/${name}`) : ok(null);
    if (!removed.ok) return removed;
  }
  return ok(null);
}
