/** The sources: bibliographic data, and their excerpts in reading order. */
import * as z from 'zod/mini';
import { SOURCE_KINDS } from '../vocabulary.ts';
import {
  eventDateSchema,
  headerFields,
  idSchema,
  languageSchema,
  rowSchema,
  webAddressSchema,
} from './shared.ts';

/** Half-open [start, end), in Unicode code points of the source's text in NFC with runs of white space as one space. */
const stretch = { start: rowSchema, end: rowSchema };

const excerptSchema = z.strictObject({
  id: idSchema,
  quote: z.string(),
  ...stretch,
  /** Events that rest on it, in order of date. */
  events: z.array(z.strictObject({ id: idSchema, title: z.string() })).check(z.minLength(1)),
});
export type Excerpt = z.infer<typeof excerptSchema>;

const sourceRecordSchema = z.strictObject({
  id: idSchema,
  publisher: z.string(),
  /** null = not in the text; `titleNote` may tell more. */
  title: z.nullable(z.string()),
  titleNote: z.nullable(z.string()),
  /** null = not known; [] = known to be none. */
  authors: z.nullable(z.array(z.string())),
  authorsNote: z.nullable(z.string()),
  published: eventDateSchema,
  publishedEdtf: z.string(),
  publishedNote: z.nullable(z.string()),
  /** EDTF day, or null if not known. */
  accessed: z.nullable(z.string()),
  /** The publisher's own page, or null. */
  url: z.nullable(webAddressSchema),
  urlNote: z.nullable(z.string()),
  mirror: z.nullable(webAddressSchema),
  /** BCP 47. */
  language: languageSchema,
  kind: z.enum(SOURCE_KINDS),
  /** Notes on the source, paragraphs of plain text. */
  notes: z.array(z.string()),
  /** Length of the text, and of what is article text in it, in the unit of the stretches. */
  length: rowSchema,
  articleLength: rowSchema,
  notArticle: z.array(z.strictObject({ what: z.string(), ...stretch })),
  /** Characters quoted ÷ characters of article text, overlaps counted once; 0 to 1. */
  quotedShare: z.number(),
  /** SHA-256 of the text's bytes that the excerpts were checked against, hex. */
  sha256: z.string(),
  /** The whole normalised text, only where the source is marked `text: publish`. */
  text: z.nullable(z.string()),
  /** In reading order. */
  excerpts: z.array(excerptSchema),
});
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

export const sourcesFileSchema = z.strictObject({
  ...headerFields,
  sources: z.array(sourceRecordSchema),
});
export type SourcesFile = z.infer<typeof sourcesFileSchema>;
