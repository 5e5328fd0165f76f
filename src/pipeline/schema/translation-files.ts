/** `translations/<language>/`: the words of a timeline in another language. Quotations stay in their own; here stands what they mean. */
import * as z from 'zod';
import { edtfText, eventTitle, id, text } from './rules.ts';

/** Whether someone whose language it is has read it: nobody yet, or who and on which day. */
const review = z.union([z.literal('awaiting'), z.strictObject({ by: text, on: edtfText })]);

/** `timeline.yaml` there. */
export const translationFields = z.strictObject({
  /** Of which title, description and names it is the translation: the short hash that the command tells. */
  of: text,
  review,
  title: text,
  description: text,
  actors: z.record(id, z.strictObject({ name: text, role: text.optional() })),
  places: z.record(id, text),
});
export type TranslationFields = z.infer<typeof translationFields>;

/** The front matter of `events/<id>.md` there. */
export const eventTranslationFields = z.strictObject({
  /** Of which words it is the translation: the short hash that the command tells. */
  of: text,
  title: eventTitle,
  statusNote: text.optional(),
  dateNote: text.optional(),
  /** By excerpt: who says so, and, where the event writes the quotation out, what it means. */
  evidence: z.record(id, z.strictObject({ says: text, quote: text.optional() })),
  /** As many as the event has, in its order; accounts by excerpt. */
  conflicts: z.array(z.strictObject({ about: text, accounts: z.record(id, text) })).optional(),
});
export type EventTranslationFields = z.infer<typeof eventTranslationFields>;
