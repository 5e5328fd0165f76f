/** `timeline.yaml`. */
import * as z from 'zod';
import { between, contact, edtfText, id, language, text, version } from './rules.ts';

export const DEFAULT_LIMITS = { quoteWords: 40, quotedShare: 0.5 };

export const timelineFields = z.strictObject({
  id,
  title: text,
  description: text,
  span: edtfText,
  languages: z.array(language).min(1),
  licence: z.strictObject({ data: text, code: text }),
  /** Days: of the first publication, and of the state that these files describe. */
  published: edtfText.optional(),
  updated: edtfText.optional(),
  /** Of the edition that these files make; asked for when it is released. */
  version: version.optional(),
  /** Where readers may tell of an error. */
  contact: contact.optional(),
  limits: z
    .strictObject({
      quoteWords: between(1, 1000, ' words').optional(),
      quotedShare: between(0, 1, '').optional(),
    })
    .optional(),
  countryAliases: z.record(z.string(), z.array(text)).optional(),
  /** Ids that events once had → ids that stand for them now. */
  retired: z.record(z.string(), id).optional(),
});
export type TimelineFields = z.infer<typeof timelineFields>;
