/** The search index as MiniSearch serialises it; `domain/search` gives it meaning. */
import * as z from 'zod/mini';
import { headerFields } from './shared.ts';

export const searchFileSchema = z.strictObject({
  ...headerFields,
  /** MiniSearch's own serialisation, checked by MiniSearch when it is loaded. */
  index: z.record(z.string(), z.unknown()),
});
export type SearchFile = z.infer<typeof searchFileSchema>;
