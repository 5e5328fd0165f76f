/** `actors.yaml`, `places.yaml`, `references.yaml`: a list of entries, each decoded on its own. */
import type * as z from 'zod';
import type { ListEntry } from '../book.ts';
import { fault, type Problem } from '../problem.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import { valueAt } from '../schema/values.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Adds to `problems`; null when nothing can be read. An empty file is an empty list. `first`: the field that entries begin with. */
export function readList<S extends z.ZodRawShape>(
  file: TextFile,
  schema: z.ZodObject<S, z.core.$strict>,
  problems: Problem[],
  first = 'id',
): readonly ListEntry<z.output<z.ZodObject<S, z.core.$strict>>>[] | null {
  const { yaml, problems: found } = readYaml(file);
  problems.push(...found);
  if (!yaml) return null;
  const list = yaml.value ?? [];
  if (!Array.isArray(list)) {
    const mend = `Write entries, each beginning with "- ${first}: …".`;
    problems.push(fault(yaml.at([]), 'This is not a list.', mend));
    return null;
  }
  return list.map((_, row) => {
    const { whole, fields, problems: wrong } = decodeFields(schema, yaml, [row]);
    problems.push(...wrong);
    const id = valueAt(yaml.value, [row, 'id']);
    return {
      id: typeof id === 'string' ? id : '',
      whole,
      fields,
      at: (path) => yaml.at([row, ...path]),
      atKey: (path) => yaml.atKey([row, ...path]),
    };
  });
}
