/** What of a source its excerpts cite, by position and share; not a word of it but for hints. */
import {
  charactersOf,
  type CoverageState,
  coverageOf,
  type CoverageStretch,
  untouched,
} from '#domain/excerpts/coverage.ts';
import { type ParagraphRange, paragraphsOf } from '#domain/excerpts/paragraphs.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';
import type { ShelvedText } from '../quotes/shelf.ts';
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
  readonly paragraphs: ParagraphRange;
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
  const place = placing(source);
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
      ...place(one, hints && one.state === 'uncited'),
    })),
    sentences: sentences.length,
    untouched: untouched(sentences, source.excerpts).map((one) => place(one, hints)),
  };
}

/** Takes the text apart once, for all stretches. */
function placing({ text, length, paragraphs }: ShelvedText) {
  const letters = Array.from(text);
  return ({ start, end }: Stretch, hint: boolean): Placed => {
    const part = letters.slice(start, end).join('');
    const words = part.split(' ').filter((word) => WORDY.test(word));
    return {
      start,
      end,
      paragraphs: paragraphsOf(paragraphs, { start, end }),
      way: start / length,
      share: (end - start) / length,
      words: words.length,
      // Two words tell an author where they are, and nobody what the text says.
      hint: hint ? words.slice(0, 2).join(' ') : null,
    };
  };
}
