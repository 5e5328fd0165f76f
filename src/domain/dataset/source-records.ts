/** The sources: bibliographic data, and their excerpts in reading order. */
import * as v from 'valibot';
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

export const excerptSchema = v.strictObject({
  id: idSchema,
  quote: v.string(),
  /** What the quotation means in the language of the dataset, where that is another. */
  means: v.optional(v.string()),
  ...stretch,
  /** Events that rest on it, in order of date. */
  events: v.pipe(v.array(v.strictObject({ id: idSchema, title: v.string() })), v.minLength(1)),
});
export type Excerpt = v.InferOutput<typeof excerptSchema>;

/** All but what grows with its text. */
export const sourceFields = {
  id: idSchema,
  publisher: v.string(),
  /** null = not in the text; `titleNote` may tell more. */
  title: v.nullable(v.string()),
  titleNote: v.nullable(v.string()),
  /** null = not known; [] = known to be none. */
  authors: v.nullable(v.array(v.string())),
  authorsNote: v.nullable(v.string()),
  published: eventDateSchema,
  publishedEdtf: v.string(),
  publishedNote: v.nullable(v.string()),
  /** EDTF day, or null if not known. */
  accessed: v.nullable(v.string()),
  /** The publisher's own page, or null. */
  url: v.nullable(webAddressSchema),
  urlNote: v.nullable(v.string()),
  mirror: v.nullable(webAddressSchema),
  /** BCP 47. */
  language: languageSchema,
  kind: v.picklist(SOURCE_KINDS),
  /** The source as a reference, made by a citation library: to be copied as it stands. */
  cite: v.strictObject({
    /** In APA style. */
    text: v.string(),
    bibtex: v.string(),
    ris: v.string(),
    /** CSL-JSON: a list of one item. */
    csl: v.string(),
  }),
  /** Notes on the source, paragraphs of plain text. */
  notes: v.array(v.string()),
  /** Length of the text, and of what is article text in it, in the unit of the stretches. */
  length: rowSchema,
  articleLength: rowSchema,
  notArticle: v.array(v.strictObject({ what: v.string(), ...stretch })),
  /** Characters quoted ÷ characters of article text, overlaps counted once; 0 to 1. */
  quotedShare: v.number(),
  /** The most that `quotedShare` may be. */
  quotedLimit: v.number(),
  /** SHA-256 of the text's bytes that the excerpts were checked against, hex. */
  sha256: v.string(),
  /** The whole normalised text, only where the source is marked `text: publish`. */
  text: v.nullable(v.string()),
};

const sourceRecordSchema = v.strictObject({
  ...sourceFields,
  /** Where the paragraphs stand, each a line of the text's file, and the sentences of the article text; in reading order. */
  paragraphs: v.array(v.strictObject(stretch)),
  sentences: v.array(v.strictObject(stretch)),
  /** In reading order. */
  excerpts: v.array(excerptSchema),
});
export type SourceRecord = v.InferOutput<typeof sourceRecordSchema>;

/** A source without what grows with its text: the same in small and large datasets. */
export type SourceFields = Omit<SourceRecord, 'paragraphs' | 'sentences' | 'excerpts'>;

export const sourcesFileSchema = v.strictObject({
  ...headerFields,
  sources: v.array(sourceRecordSchema),
});
export type SourcesFile = v.InferOutput<typeof sourcesFileSchema>;
