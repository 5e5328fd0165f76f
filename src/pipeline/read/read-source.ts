/** `sources/<id>.md` */
import type { Source } from '../book.ts';
import { readParagraphs } from '../body/paragraphs.ts';
import type { Problem } from '../problem.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import { sourceFields } from '../schema/source-file.ts';
import { idOfFile } from './id-of-file.ts';
import { readDate } from './read-date.ts';
import { readFrontMatter } from './front-matter.ts';
import type { TextFile } from './text-file.ts';

/** Adds to `problems`; null when nothing can be read. */
export function readSource(file: TextFile, problems: Problem[]): Source | null {
  const { yaml, bodyFrom, problems: found } = readFrontMatter(file);
  problems.push(...found);
  if (!yaml) return null;
  const { whole, fields, problems: wrong } = decodeFields(sourceFields, yaml);
  const notes = readParagraphs(file, bodyFrom);
  problems.push(...wrong, ...notes.problems);
  readDate(fields.accessed, () => yaml.at(['accessed']), problems);
  return {
    id: idOfFile(file.path),
    file: file.path,
    whole,
    fields,
    published: readDate(fields.published, () => yaml.at(['published']), problems),
    notes: notes.paragraphs.map(({ text }) => text.replace(/\s+/g, ' ')),
    at: yaml.at,
    atKey: yaml.atKey,
  };
}
