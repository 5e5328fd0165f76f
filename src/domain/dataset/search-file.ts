/** The search index as MiniSearch serialises it; `domain/search` gives it meaning. */
import * as v from 'valibot';
import { headerFields } from './shared.ts';

export const searchFileSchema = v.strictObject({
  ...headerFields,
  /** MiniSearch's own serialisation, checked by MiniSearch when it is loaded. */
  index: v.record(v.string(), v.unknown()),
});
export type SearchFile = v.InferOutput<typeof searchFileSchema>;
