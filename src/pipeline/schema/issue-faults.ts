/** What a schema finds wrong, in the author's words and at the author's place. */
import * as z from 'zod';
import { fault, type Problem } from '../problem.ts';
import type { Path, Yaml } from '../read/yaml.ts';
import { didYouMean } from './nearest-word.ts';
import { valueAt } from './values.ts';

export function issueFaults(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  yaml: Yaml,
  base: Path,
): readonly Problem[] {
  const inner = issue.path.filter((step) => typeof step !== 'symbol');
  const path = [...base, ...inner];
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, inner));
    return issue.keys.map((key) => unknownKey(key, known, [...path, key], yaml));
  }
  const name = nameOf(path);
  const value = valueAt(yaml.value, path);
  if (value === undefined) {
    const [where, mend] = yaml.isTabled
      ? [yaml.at(path), 'Give it a value']
      : [path.length > 1 ? yaml.atKey(path.slice(0, -1)) : yaml.at([]), `Add "${String(path.at(-1))}: …"`];
    return [fault(where, `${name} is missing.`, `${mend}${choices(issue)}.`)];
  }
  const { message, mend } = wordsOf(issue, value, yaml);
  return [fault(yaml.at(path), `${name} ${message}.`, mend)];
}

function unknownKey(key: string, known: readonly string[], path: Path, yaml: Yaml): Problem {
  const near = didYouMean(key, known, `Take it away; known here: ${known.join(', ')}.`);
  const mend = key === 'id' && path.length === 1 ? 'Take it away: the name of the file is the id.' : near;
  return fault(yaml.atKey(path), `"${key}" is not a field that is known here.`, mend);
}

function wordsOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  { isTabled }: Yaml,
): { message: string; mend: string } {
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: `cannot be ${shown(value)}`,
        mend: didYouMean(String(value), issue.values.map(String), `Choose${choices(issue).slice(1)}.`),
      };
    case 'invalid_type':
      return wrongType(issue.expected, value, isTabled);
    case 'too_small':
      return issue.origin === 'array'
        ? { message: `has too few entries`, mend: `Give at least ${String(issue.minimum)}.` }
        : { message: `cannot be ${shown(value)}`, mend: `Give at least ${String(issue.minimum)}.` };
    case 'custom':
      return {
        message: `${String(issue.params?.['message'])}${isBlank(value) ? '' : `: ${shown(value)}`}`,
        mend: String(issue.params?.['mend']),
      };
    default:
      return { message: `is not right (${issue.message})`, mend: 'See docs/authoring.md.' };
  }
}

const TYPE_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  string: ['must be text', 'Write text; what looks like a number, true, false or null goes in quotes.'],
  number: ['must be a number', 'Write a number without quotes and without a unit.'],
  int: ['must be a whole number', 'Write a whole number.'],
  array: ['must be a list', 'Write a list: [a, b], or one entry a line after "- ".'],
  object: ['must have fields', 'Write fields: { a: …, b: … }, or one a line, indented.'],
  record: ['must have entries', 'Write entries: { a: …, b: … }, or one a line, indented.'],
};

/** How the same is written in a table. */
const TABLED_MENDS: Readonly<Record<string, string>> = {
  string: 'Write text; in JSON, in quotation marks.',
  array: 'Write a list; in JSON ["a", "b"], in a cell of text a; b.',
  object: 'Write an object in JSON: {"a": …, "b": …}.',
};

function wrongType(expected: string, value: unknown, isTabled = false): { message: string; mend: string } {
  const [message, written] = TYPE_WORDS[expected] ?? ['is not right', 'See docs/authoring.md.'];
  const mend = (isTabled ? TABLED_MENDS[expected] : undefined) ?? written;
  if (expected === 'string' && Array.isArray(value)) {
    return { message: `${message}, not a list`, mend: `Put it in quotes: "[${value.join(', ')}]".` };
  }
  return { message: `${message}, not ${shown(value)}`, mend };
}

function choices(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? `, one of: ${issue.values.join(', ')}` : '';
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  if (typeof value !== 'string') return JSON.stringify(value);
  const words = value.replace(/\s+/g, ' ');
  return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`;
}

/** `countries[0].role` → `"role" of countries 1`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number')
    return `Entry ${String(last + 1)}${path.length > 1 ? ` of "${String(path.at(-2))}"` : ''}`;
  return `"${String(last)}"`;
}

function keysOf(schema: z.core.$ZodType | null): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The schema of a value within. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  const plain = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return plain;
  const next = childOf(plain, step);
  return next ? schemaAt(next, rest) : null;
}

function childOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) return (schema.shape as z.ZodRawShape)[step] ?? null;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : null;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}
