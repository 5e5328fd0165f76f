/** A mistake of the timeline that was put right after publication. */
import * as v from 'valibot';
import { daySchema } from './shared.ts';

export const correctionFields = {
  /** The day on which it was put right. */
  date: daySchema,
  said: v.string(),
  /** What it says now. */
  says: v.string(),
  why: v.string(),
};

export const correctionSchema = v.strictObject(correctionFields);
export type Correction = v.InferOutput<typeof correctionSchema>;
