/** The sample as it stands in a repository: its lock is there, its texts are not. */
import { type Content, runOn, sampleWith } from './run-sample.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';
import { SAMPLE_DATA } from './sample.ts';

export const LOCK = 'data/excerpts.lock.json';

let lock: Promise<string> | null = null;

/** Made once. */
export function sampleLock(): Promise<string> {
  lock ??= runOn(sampleWith(), '--texts', 'texts').then(({ files }) => String(files.content.get(LOCK)));
  return lock;
}

/** `texts`: those that are here all the same. */
export async function lockedWith(changed: Content = {}, texts: Content = {}): Promise<MemoryFiles> {
  return memoryFiles({ ...SAMPLE_DATA, [LOCK]: await sampleLock(), ...texts, ...changed });
}
