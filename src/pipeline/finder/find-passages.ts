/** Where remembered words stand in the texts, and, if nowhere, what is most like them. */
import { codePoints, sliceCodePoints } from '#domain/excerpts/code-points.ts';
import { locate, occurrences } from '#domain/excerpts/locate.ts';
import { type NormalisedText, normalise } from '#domain/excerpts/normalise.ts';
import { overlaps, type Stretch } from '#domain/excerpts/stretch.ts';
import { nearestPassages } from '../quotes/nearest.ts';
import type { ShelvedText } from '../quotes/shelf.ts';

/** Positions in code points of the normalised text. */
export interface Passage extends Stretch {
  readonly source: ShelvedText;
  readonly quote: NormalisedText;
  /** What it is where it is no article text, in the author's words; null = article text. */
  readonly notArticle: string | null;
}

export interface Finding {
  /** The very words, as whole words: by source, in reading order. */
  readonly exact: readonly Passage[];
  /** Looked for where the very words stand nowhere in article text: those that are most like them, all equally. */
  readonly nearest: readonly Passage[];
}

export function findPassages(shelf: readonly ShelvedText[], words: NormalisedText): Finding {
  const exact = shelf.flatMap((source) =>
    occurrences(source.text, words)
      .filter((place) => isWhole(source.text, place, words))
      .map((place) => passageAt(source, place)),
  );
  if (exact.some(isArticle)) return { exact, nearest: [] };
  const inArticles = nearestIn(shelf, words, articleOf);
  if (inArticles.length > 0 || exact.length > 0) return { exact, nearest: inArticles };
  return { exact, nearest: nearestIn(shelf, words, ({ text }) => text) };
}

export function isArticle({ notArticle }: Passage): boolean {
  return notArticle === null;
}

/** As the proof of quotes sees it: with all that stands around it as context, no other place can be meant. */
function isWhole(text: NormalisedText, { start, end }: Stretch, quote: NormalisedText): boolean {
  const before = sliceCodePoints(text, 0, start).trimEnd();
  const after = sliceCodePoints(text, end, text.length).trimStart();
  return locate(text, { quote, before, after }).ok;
}

function nearestIn(
  shelf: readonly ShelvedText[],
  words: NormalisedText,
  textOf: (source: ShelvedText) => string,
): readonly Passage[] {
  const found = shelf.flatMap((source) =>
    nearestPassages(textOf(source), words).map((near) => ({ source, ...near })),
  );
  const least = Math.min(...found.map(({ errors }) => errors));
  return found
    .filter(({ errors }) => errors === least)
    .map(({ source, from, passage }) => {
      const start = codePoints(source.text.slice(0, from));
      return passageAt(source, { start, end: start + codePoints(passage) });
    });
}

/** The text with white space in the place of what is no article text, as long in UTF-16 units as it was. */
function articleOf({ text, notArticle }: ShelvedText): string {
  const letters = Array.from(text);
  for (const { start, end } of notArticle) {
    for (let i = start; i < end; i++) letters[i] = ' '.repeat(letters[i]?.length ?? 0);
  }
  return letters.join('');
}

function passageAt(source: ShelvedText, { start, end }: Stretch): Passage {
  return {
    source,
    start,
    end,
    quote: normalise(sliceCodePoints(source.text, start, end)),
    notArticle: source.notArticle.find((span) => overlaps(span, { start, end }))?.what ?? null,
  };
}
