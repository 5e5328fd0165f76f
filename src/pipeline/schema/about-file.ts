/** `about.yaml`: what readers are told of the timeline itself. */
import * as z from 'zod';
import { edtfText, text } from './rules.ts';

const paragraphs = z.array(text).min(1);

export const aboutFields = z.strictObject({
  by: text.optional(),
  made: edtfText.optional(),
  madeNote: text.optional(),
  scope: paragraphs,
  inclusion: paragraphs,
  leftOut: z.array(z.strictObject({ what: text, why: text })).optional(),
  dates: paragraphs.optional(),
  backing: paragraphs.optional(),
  checked: paragraphs.optional(),
});
export type AboutFields = z.infer<typeof aboutFields>;
