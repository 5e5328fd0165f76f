/** What of a source its excerpts cite, by position and share; not a word of it but for hints. */
import {
  charactersOf,
  type CoverageState,
  coverageOf,
  type CoverageStretch,
} from '#domain/excerpts/coverage.ts';
import { codePoints, sliceCodePoints } from '#domain/excerpts/code-points.ts';
import { overlaps, type Stretch } from '#domain/excerpts/stretch.ts';
import type { ShelvedText } from '../quotes/shelf.ts';
import { paragraphAt } from '../quotes/text-paragraphs.ts';
import { articleSentences, WORDY } from './article-sentences.ts';

/** Positions and lengths in code points of the normalised text; shares of the whole text, 0 to 1. */
export interface SourceCoverage {
  readonly source: string;
  readonly length: number;
  readonly articleLength: number;
  readonly paragraphs: number;
  readonly characters: Readonly<Record<CoverageState, number>>;
  /** The whole text in reading order. */
  readonly stretches: readonly (Placed & Pick<CoverageStretch, 'state'>)[];
  /** How many the article text has. */
  readonly sentences: number;
  /** Sentences that no excerpt touches, the longest first. */
  readonly untouched: readonly Placed[];
}

export interface Placed extends Stretch {
  /** Counted from 1, both inclusive. */
  readonly paragraphs: { readonly first: number; readonly last: number };
  /** How much of the text stands before it. */
  readonly way: number;
  readonly share: number;
  readonly words: number;
  /** Its first two words, where hints were asked for; null for what is cited or no article text. */
  readonly hint: string | null;
}

export function sourceCoverage(source: ShelvedText, hints: boolean): SourceCoverage {
  const coverage = coverageOf(source);
  const sentences = articleSentences(source);
  const untouched = sentences.filter((sentence) => !source.excerpts.some((one) => overlaps(one, sentence)));
  // Sorting is stable: of the same length, they stay in reading order.
  const longestFirst = [...untouched].sort((a, b) => b.end - b.start - (a.end - a.start));
  return {
    source: source.id,
    length: source.length,
    articleLength: source.articleLength,
    paragraphs: source.paragraphs.length,
    characters: {
      cited: charactersOf(coverage, 'cited'),
      uncited: charactersOf(coverage, 'uncited'),
      'not-article': charactersOf(coverage, 'not-article'),
    },
    stretches: coverage.map((one) => ({
      state: one.state,
      ...place(source, one, hints && one.state === 'uncited'),
    })),
    sentences: sentences.length,
    untouched: longestFirst.map((one) => place(source, one, hints)),
  };
}

/** The paragraphs are those of its words: the space between two paragraphs belongs to neither. */
function place({ text, length, paragraphs }: ShelvedText, { start, end }: Stretch, hint: boolean): Placed {
  const part = sliceCodePoints(text, start, end);
  const words = part.split(' ').filter((word) => WORDY.test(word));
  return {
    start,
    end,
    paragraphs: {
      first: paragraphAt(paragraphs, end - codePoints(part.trimStart())),
      last: paragraphAt(paragraphs, start + codePoints(part.trimEnd()) - 1),
    },
    way: start / length,
    share: (end - start) / length,
    words: words.length,
    // Two words tell an author where they are, and nobody what the text says.
    hint: hint ? words.slice(0, 2).join(' ') : null,
  };
}
