/**
 * The proof that quotes stand in their texts, kept where the texts themselves may not be. Positions and lengths count code
 * points of the normalised text.
 */
import * as z from 'zod';
import { compare } from '#base/compare.ts';
import { err, ok, type Result } from '#base/result.ts';

const count = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const stretch = z.strictObject({ start: count, end: count });

const spanProof = z.strictObject({
  start: count,
  end: count,
  /** Of the words by which the author marks the span. */
  sha256: hash,
});

const sourceProof = z.strictObject({
  /** Of the text's bytes. */
  sha256: hash,
  length: count,
  /** Without what is not article text. */
  articleLength: count,
  notArticle: z.array(spanProof),
  /** Where they stand, so that what is cited can be told without the text. */
  paragraphs: z.array(stretch).readonly(),
  /** Of the article text. */
  sentences: z.array(stretch).readonly(),
});
export type SourceProof = z.infer<typeof sourceProof>;

const excerptProof = z.strictObject({
  source: z.string(),
  start: count,
  end: count,
  /** Of the normalised quote. */
  sha256: hash,
  /** Of the words before and after, where they are given. */
  context: hash.optional(),
});
export type ExcerptProof = z.infer<typeof excerptProof>;

const lockFile = z.strictObject({
  format: z.literal(2),
  sources: z.record(z.string(), sourceProof),
  excerpts: z.record(z.string(), excerptProof),
});

export interface Lock {
  readonly sources: ReadonlyMap<string, SourceProof>;
  readonly excerpts: ReadonlyMap<string, ExcerptProof>;
}

/** Errors tell what is wrong with it, to follow "This lock file". */
export function parseLock(text: string): Result<Lock, string> {
  const file = lockFile.safeParse(parseJson(text));
  if (!file.success) return err('cannot be read');
  const { sources, excerpts } = file.data;
  return ok({ sources: new Map(Object.entries(sources)), excerpts: new Map(Object.entries(excerpts)) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One line for each source and each excerpt, so that a change reads well; the same lock gives the same bytes. */
export function formatLock({ sources, excerpts }: Lock): string {
  const inSources = [...sources].sort(([a], [b]) => compare(a, b));
  const inReadingOrder = [...excerpts].sort(
    ([idA, a], [idB, b]) => compare(a.source, b.source) || a.start - b.start || compare(idA, idB),
  );
  return `{
  "format": 2,
  "sources": {${linesOf(inSources)}},
  "excerpts": {${linesOf(inReadingOrder)}}
}
`;
}

function linesOf(entries: readonly (readonly [string, object])[]): string {
  if (entries.length === 0) return '';
  const lines = entries.map(([id, entry]) => `\n    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  return `${lines.join(',')}\n  `;
}
