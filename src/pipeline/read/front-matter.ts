/** A Markdown file with YAML between two lines of `---` at its head. */
import { fault, type Problem, startOf } from '../problem.ts';
import type { TextFile } from './text-file.ts';
import { readYaml, type Yaml } from './yaml.ts';

export interface FrontMatter {
  /** null when there is none, or none that can be read. */
  readonly yaml: Yaml | null;
  /** Where the text below begins, as an offset in the file. */
  readonly bodyFrom: number;
  readonly problems: readonly Problem[];
}

const FENCED = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

export function readFrontMatter(file: TextFile): FrontMatter {
  const match = FENCED.exec(file.text);
  if (match?.index !== 0) {
    const missing = fault(
      startOf(file.path),
      'This file has no front matter.',
      'Begin it with a line "---", the fields in YAML, and another line "---"; the text comes below.',
    );
    return { yaml: null, bodyFrom: 0, problems: [missing] };
  }
  const from = match[0].indexOf('\n') + 1;
  return {
    bodyFrom: match[0].length,
    ...readYaml(file, from, from + (match[1] ?? '').length),
  };
}
