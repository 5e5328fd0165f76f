/** Cuts a text at the edges of its excerpts, which may overlap. */
import type { Excerpt } from '#domain/dataset/source-records.ts';

export interface TextPiece {
  readonly text: string;
  /** The excerpt that begins last of those that hold this piece; null = not quoted. */
  readonly excerpt: string | null;
}

/** Cost: pieces × excerpts. The excerpts' positions count Unicode code points. */
export function cutText(text: string, excerpts: readonly Excerpt[]): readonly TextPiece[] {
  const characters = Array.from(text);
  const edges = new Set([0, characters.length, ...excerpts.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    text: characters.slice(start, cuts[at + 1]).join(''),
    excerpt: excerpts.findLast((excerpt) => excerpt.start <= start && start < excerpt.end)?.id ?? null,
  }));
}
