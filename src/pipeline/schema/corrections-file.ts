/** Entries of `corrections.yaml`. */
import * as z from 'zod';
import { edtfText, id, text } from './rules.ts';

export const correctionFields = z.strictObject({
  date: edtfText,
  /** One of these four says what was corrected. */
  event: id.optional(),
  source: id.optional(),
  excerpt: id.optional(),
  whole: z.literal(true).optional(),
  said: text,
  says: text,
  why: text,
});
export type CorrectionFields = z.infer<typeof correctionFields>;

/** Where a correction says what it is of. */
export const TARGETS = ['event', 'source', 'excerpt', 'whole'] as const;
export type Target = (typeof TARGETS)[number];
