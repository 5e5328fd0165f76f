/** Makes a whole folder of data with so many invented events. The same numbers give the same bytes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { ok, type Result } from '#base/result.ts';
import { authorFiles, type TableFormat } from './author-files.ts';
import { dateMaker } from './dates.ts';
import { generatedEvent } from './events.ts';
import { ownFolder } from './own-folder.ts';
import { Passages } from './passages.ts';
import { random } from './random.ts';
import { tableWriter } from './table-files.ts';
import { world } from './world.ts';

export interface GenerateOptions {
  readonly events: number;
  readonly seed: number;
  readonly format: TableFormat;
  readonly out: string;
}

/** Refuses a folder that holds anything else, and says why. */
export async function generate({
  events,
  seed,
  format,
  out,
}: GenerateOptions): Promise<Result<null, string>> {
  const owned = await ownFolder(out);
  if (!owned.ok) return owned;
  const chance = random(seed);
  const regions = world(chance, sourcesFor(events));
  for (const folder of ['sources', 'texts', 'tables']) await mkdir(`${out}/${folder}`, { recursive: true });
  for (const [path, content] of authorFiles(regions, events, seed, format)) {
    await writeFile(`${out}/${path}`, content);
  }
  const passages = new Passages(chance, `${out}/texts`);
  for (const { id } of regions.flatMap(({ sources }) => sources)) passages.begin(id);
  const tables = tableWriter(`${out}/tables`, format);
  const generating = { random: chance, regions, passages, date: dateMaker(chance) };
  for (let number = 0; number < events; number++) tables.add(generatedEvent(number, generating));
  passages.close();
  await tables.close();
  return ok(null);
}

/** More for more events, so that no text grows too long to be handled as one. */
function sourcesFor(events: number): number {
  return Math.min(240, Math.max(60, Math.round(events / 1500)));
}
