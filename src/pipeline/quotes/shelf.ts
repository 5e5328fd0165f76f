/** The texts at hand, each with what the book says of it. */
import { codePoints } from '#domain/excerpts/code-points.ts';
import { covered, type Stretch } from '#domain/excerpts/stretch.ts';
import type { Book, Source } from '../book.ts';
import { grouped } from '../checks/lists.ts';
import type { SourceText } from './by-text.ts';
import { findSpans, type MarkedStretch } from './find-spans.ts';
import type { Proof } from './prove.ts';
import { wantedSpans } from './wanted.ts';

/** Lengths and positions in code points of the normalised text. */
export interface ShelvedText extends SourceText {
  readonly id: string;
  readonly length: number;
  readonly articleLength: number;
  readonly notArticle: readonly MarkedStretch[];
  /** Those whose quotes stand in it. */
  readonly excerpts: readonly PlacedExcerpt[];
}

export interface PlacedExcerpt extends Stretch {
  readonly id: string;
}

/** In the order of the book's sources. */
export function shelve(
  { sources }: Book,
  texts: ReadonlyMap<string, SourceText>,
  proof: Pick<Proof, 'excerpts'>,
): readonly ShelvedText[] {
  const excerpts = grouped(proof.excerpts, ([, { source }]) => source);
  return sources.flatMap((source) => {
    const text = texts.get(source.id);
    const own = excerpts.get(source.id) ?? [];
    return text
      ? [
          shelved(
            source,
            text,
            own.map(([id, { start, end }]) => ({ id, start, end })),
          ),
        ]
      : [];
  });
}

export function shelved(source: Source, text: SourceText, excerpts: readonly PlacedExcerpt[]): ShelvedText {
  const { marked: notArticle } = findSpans(text.text, wantedSpans(source));
  const length = codePoints(text.text);
  return {
    ...text,
    id: source.id,
    length,
    articleLength: length - covered(notArticle),
    notArticle,
    excerpts,
  };
}
