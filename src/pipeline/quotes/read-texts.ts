/** The texts at hand: `<source-id>.txt` in the folder of texts. */
import type { Files } from '../effects.ts';
import { fault, type Problem, startOf } from '../problem.ts';
import { decodeTextFile, fileFault } from '../read/text-file.ts';
import { sourceText, type SourceText } from './by-text.ts';

export interface Texts {
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly problems: readonly Problem[];
}

/** `asked`: the author named the folder, so it must be there and hold a text. */
export async function readTexts(
  folder: string,
  asked: boolean,
  sources: readonly string[],
  files: Files,
): Promise<Texts> {
  const texts = new Map<string, SourceText>();
  const problems: Problem[] = [];
  for (const id of sources) {
    const text = await readText(folder, id, files, problems);
    if (text) texts.set(id, text);
  }
  if (asked && texts.size === 0 && problems.length === 0 && sources.length > 0) {
    problems.push(noTextIn(folder, sources));
  }
  return { texts, problems };
}

/** Adds to `problems`; null where there is none. */
export async function readText(
  folder: string,
  id: string,
  files: Files,
  problems: Problem[],
): Promise<SourceText | null> {
  const path = `${folder}/${id}.txt`;
  const bytes = await files.read(path);
  if (!bytes.ok) problems.push(fileFault(path, bytes.error));
  if (!bytes.ok || !bytes.value) return null;
  const { file, problem } = decodeTextFile(path, bytes.value);
  if (problem) problems.push(problem);
  return sourceText(bytes.value, file.text);
}

export function noTextIn(folder: string, sources: readonly string[]): Problem {
  const [name = '<source-id>'] = sources;
  const message =
    sources.length === 1
      ? `The text of ${name} is not in this folder.`
      : 'There is no text of any source in this folder.';
  const mend = `Name the texts after the sources (${name}.txt), and their folder with --texts DIR.`;
  return fault(startOf(folder), message, mend);
}
