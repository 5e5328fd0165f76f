/** From YAML of unknown shape to the fields of a file; a field that is wrong does not take the others with it. */
import type * as z from 'zod';
import { fault, type Problem } from '../problem.ts';
import type { Path, Yaml } from '../read/yaml.ts';
import { issueFaults } from './issue-faults.ts';
import { isRecord, valueAt } from './values.ts';

export interface Decoded<T> {
  /** null when anything is wrong. */
  readonly whole: T | null;
  /** What is right; what is wrong or missing is left out. */
  readonly fields: Partial<T>;
  readonly problems: readonly Problem[];
}

export function decodeFields<S extends z.ZodRawShape>(
  schema: z.ZodObject<S, z.core.$strict>,
  yaml: Yaml,
  path: Path = [],
): Decoded<z.output<z.ZodObject<S, z.core.$strict>>> {
  const value = valueAt(yaml.value, path);
  if (!isRecord(value)) return { whole: null, fields: {}, problems: [notFields(yaml, path)] };
  const whole = schema.safeParse(value);
  if (whole.success) return { whole: whole.data, fields: { ...whole.data }, problems: [] };
  const { issues } = whole.error;
  const bad = new Set(
    issues.flatMap((issue) => (issue.path.length > 0 ? [String(issue.path[0])] : keysOf(issue))),
  );
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
  const fields = schema.partial().safeParse(rest);
  return {
    whole: null,
    fields: fields.success ? (fields.data as Partial<z.output<z.ZodObject<S, z.core.$strict>>>) : {},
    problems: issues.flatMap((issue) => issueFaults(issue, schema, yaml, path)),
  };
}

function keysOf(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function notFields(yaml: Yaml, path: Path): Problem {
  return fault(yaml.at(path), 'There are no fields here.', 'Write fields, such as "title: …", one a line.');
}
