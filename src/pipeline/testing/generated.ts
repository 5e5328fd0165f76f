/** A generated folder of data, as the command is given it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { generate, type GenerateOptions } from '../generate/generate.ts';
import type { Content } from './run-sample.ts';

export async function generatedContent(options: Omit<GenerateOptions, 'out'>): Promise<Content> {
  const folder = await mkdtemp(`${tmpdir()}/sourceline-`);
  try {
    await generate({ ...options, out: `${folder}/data` });
    const entries = await readdir(`${folder}/data`, { recursive: true, withFileTypes: true });
    const paths = entries.filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`);
    const files = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const);
    return Object.fromEntries(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true });
  }
}
