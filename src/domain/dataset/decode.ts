/** From JSON of unknown shape to a file of the dataset, or to what is wrong with it. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '#base/result.ts';
import { DATASET_FORMAT } from './shared.ts';

/** What a file must be like. */
export type Schema<T> = z.ZodMiniType<T>;

export type DecodeError =
  /** Made by another version of the pipeline than this page can read. */
  | { readonly kind: 'format'; readonly found: unknown; readonly expected: number }
  /** Not of the promised shape. `at` is a path such as `events.title[3]`. */
  | { readonly kind: 'shape'; readonly at: string; readonly message: string };

const anyFormat = z.looseObject({ format: z.unknown() });

/** Decodes one file. Cost: one pass over the value. */
export function decode<T>(schema: Schema<T>, value: unknown): Result<T, DecodeError> {
  const header = anyFormat.safeParse(value);
  if (header.success && header.data.format !== DATASET_FORMAT) {
    return err({ kind: 'format', found: header.data.format, expected: DATASET_FORMAT });
  }
  const decoded = schema.safeParse(value);
  if (decoded.success) return ok(decoded.data);
  const issue = decoded.error.issues[0];
  return err({
    kind: 'shape',
    at: z.core.toDotPath(issue?.path ?? []),
    message: issue?.message ?? 'Not of the promised shape.',
  });
}
