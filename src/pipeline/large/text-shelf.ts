/** The texts at hand, each read when its turn comes: together they may be more than memory holds. */
import type { Files } from '../effects.ts';
import type { Options } from '../options.ts';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../quotes/by-text.ts';
import { noTextIn, readText } from '../quotes/read-texts.ts';
import { fileFault } from '../read/text-file.ts';

export interface TextShelf {
  readonly has: (source: string) => boolean;
  /** Without its paragraphs. Adds to `problems`. */
  readonly read: (source: string, problems: Problem[]) => Promise<SourceText | null>;
  readonly readWhole: TextShelf['read'];
  readonly problems: readonly Problem[];
}

export async function textShelf(
  { data, texts }: Options,
  sources: readonly string[],
  files: Files,
): Promise<TextShelf> {
  const folder = texts ?? `${data}/texts`;
  const listed = await files.list(folder);
  const names = new Set((listed.ok ? (listed.value ?? []) : []).map(({ name }) => name));
  const has = (source: string): boolean => names.has(`${source}.txt`);
  const readWhole: TextShelf['read'] = (source, problems) =>
    has(source) ? readText(folder, source, files, problems) : Promise.resolve(null);
  const isMissing = texts !== null && listed.ok && sources.length > 0 && !sources.some(has);
  return {
    has,
    read: async (source, problems) => {
      const text = await readWhole(source, problems);
      // Where each paragraph and sentence stands would take more room than all else that is known of the source.
      return text && { ...text, paragraphs: [] };
    },
    readWhole,
    problems: [
      ...(listed.ok ? [] : [fileFault(folder, listed.error)]),
      ...(isMissing ? [noTextIn(folder, sources)] : []),
    ],
  };
}
