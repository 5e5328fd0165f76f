/** The sentences of a source's article text. */
import { codePoints } from '#domain/excerpts/code-points.ts';
import { coverageOf } from '#domain/excerpts/coverage.ts';
import type { NormalisedText } from '#domain/excerpts/normalise.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';
import { sentenceBreaks } from '../body/sentence-breaks.ts';

/** Positions in code points of the text. */
interface ArticleText {
  readonly text: NormalisedText;
  readonly length: number;
  readonly paragraphs: readonly Stretch[];
  readonly notArticle: readonly Stretch[];
}

/** Marks alone are no words. */
export const WORDY = /[\p{L}\p{N}]/u;

/** In reading order, without white space at the ends; a paragraph's end, and what is not article text, ends a sentence. */
export function articleSentences(source: ArticleText): readonly Stretch[] {
  const letters = Array.from(source.text);
  const article = coverageOf({ ...source, excerpts: [] }).filter(({ state }) => state === 'uncited');
  return source.paragraphs
    .flatMap((paragraph) => article.map((stretch) => overlapOf(paragraph, stretch)))
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => sentencesIn(letters.slice(start, end).join(''), start));
}

function overlapOf(left: Stretch, right: Stretch): Stretch {
  return { start: Math.max(left.start, right.start), end: Math.min(left.end, right.end) };
}

function sentencesIn(run: string, from: number): readonly Stretch[] {
  const cuts = [0, ...sentenceBreaks(run), run.length];
  return cuts.slice(0, -1).flatMap((cut, i) => {
    const sentence = run.slice(cut, cuts[i + 1]);
    const start =
      from + codePoints(run.slice(0, cut)) + codePoints(sentence) - codePoints(sentence.trimStart());
    return WORDY.test(sentence) ? [{ start, end: start + codePoints(sentence.trim()) }] : [];
  });
}
