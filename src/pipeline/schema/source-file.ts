/** `sources/<id>.md`: the front matter. */
import * as z from 'zod';
import { SOURCE_KINDS } from '#domain/vocabulary.ts';
import { edtfText, id, language, text, webAddress } from './rules.ts';

const notArticle = z.strictObject({
  what: text,
  starts: text,
  ends: text,
  occurrence: z.int().min(1).optional(),
});
export type NotArticle = z.infer<typeof notArticle>;

export const sourceFields = z.strictObject({
  outlet: id,
  publisher: text,
  title: text.nullable(),
  titleNote: text.optional(),
  authors: z.array(text).nullable(),
  authorsNote: text.optional(),
  published: edtfText,
  publishedNote: text.optional(),
  accessed: edtfText,
  url: webAddress.nullable(),
  urlNote: text.optional(),
  mirror: webAddress.optional(),
  language,
  kind: z.enum(SOURCE_KINDS),
  text: z.enum(['withhold', 'publish']).optional(),
  notArticle: z.array(notArticle).optional(),
});
export type SourceFields = z.infer<typeof sourceFields>;
