/** The sample as it stands in a repository: its lock is there, its texts are not. */
import { type Content, runOn, sampleWith } from './run-sample.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';
import { SAMPLE_DATA } from './sample.ts';

export const LOCK = 'data/excerpts.lock.json';

export async function sampleLock(): Promise<string> {
  const { files } = await runOn(sampleWith(), '--texts', 'texts');
  return String(files.content.get(LOCK));
}

/** `texts`: those that are here all the same. */
export async function lockedWith(changed: Content = {}, texts: Content = {}): Promise<MemoryFiles> {
  return memoryFiles({ ...SAMPLE_DATA, [LOCK]: await sampleLock(), ...texts, ...changed });
}
