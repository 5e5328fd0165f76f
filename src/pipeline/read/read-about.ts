/** `about.yaml` and `corrections.yaml`: what is told of the timeline itself. */
import type { About, Correction } from '../book.ts';
import type { Problem } from '../problem.ts';
import { aboutFields } from '../schema/about-file.ts';
import { correctionFields } from '../schema/corrections-file.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import { readDate } from './read-date.ts';
import { readList } from './read-list.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Adds to `problems`; null when nothing can be read. */
export function readAbout(file: TextFile, problems: Problem[]): About | null {
  const { yaml, problems: found } = readYaml(file);
  problems.push(...found);
  if (!yaml) return null;
  const { whole, fields, problems: wrong } = decodeFields(aboutFields, yaml);
  problems.push(...wrong);
  const made = readDate(fields.made, () => yaml.at(['made']), problems);
  return { whole, fields, made, at: yaml.at, atKey: yaml.atKey };
}

/** Adds to `problems`; null when nothing can be read. */
export function readCorrections(file: TextFile, problems: Problem[]): readonly Correction[] | null {
  const entries = readList(file, correctionFields, problems, 'date');
  if (!entries) return null;
  return entries.map(({ whole, fields, at, atKey }) => ({
    whole,
    fields,
    date: readDate(fields.date, () => at(['date']), problems),
    at,
    atKey,
  }));
}
