/** From JSON of unknown shape to a file of the dataset, or to what is wrong with it. */
import * as v from 'valibot';
import { err, ok, type Result } from '#base/result.ts';
import { DATASET_FORMAT } from './shared.ts';

/** What a file must be like. */
export type Schema<T> = v.GenericSchema<unknown, T>;

export type DecodeError =
  /** Made by another version of the pipeline than this page can read. */
  | { readonly kind: 'format'; readonly found: unknown; readonly expected: number }
  /** Not of the promised shape. `at` is a path such as `events.title[3]`. */
  | { readonly kind: 'shape'; readonly at: string; readonly message: string };

const anyFormat = v.looseObject({ format: v.unknown() });

/** Decodes one file. Cost: one pass over the value. */
export function decode<T>(schema: Schema<T>, value: unknown): Result<T, DecodeError> {
  if (v.is(anyFormat, value) && value.format !== DATASET_FORMAT)
    return err({ kind: 'format', found: value.format, expected: DATASET_FORMAT });
  const decoded = v.safeParse(schema, value, { abortEarly: true });
  if (decoded.success) return ok(decoded.output);
  const [{ path = [], message }] = decoded.issues;
  return err({ kind: 'shape', at: path.map(step).join('').replace(/^\./, ''), message });
}

/** One step of a path: `.title` or `[3]`. */
function step({ key }: { readonly key: unknown }): string {
  return typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`;
}
