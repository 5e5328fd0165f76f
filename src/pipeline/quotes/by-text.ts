/** Proves the quotes of one source by its text. */
import { assertNever } from '#base/assert-never.ts';
import { codePoints } from '#domain/excerpts/code-points.ts';
import { locate, type LocateError } from '#domain/excerpts/locate.ts';
import { textIndex } from '#domain/excerpts/text-index.ts';
import { normalise, type NormalisedText } from '#domain/excerpts/normalise.ts';
import { covered, type Stretch } from '#domain/excerpts/stretch.ts';
import { articleSentences } from '../coverage/article-sentences.ts';
import { sha256 } from '../hash.ts';
import type { ExcerptProof, SourceProof } from '../lock/lock.ts';
import { fault, type Problem } from '../problem.ts';
import { findSpans } from './find-spans.ts';
import { nearestWithDifference } from './nearest.ts';
import { textParagraphs } from './text-paragraphs.ts';
import { contextOf, hashOfSpan, type WantedQuote, type WantedSpan } from './wanted.ts';

export interface SourceText {
  /** SHA-256 of the bytes. */
  readonly sha256: string;
  readonly text: NormalisedText;
  readonly paragraphs: readonly Stretch[];
}

export interface Proved {
  readonly source: SourceProof | null;
  readonly excerpts: readonly (readonly [string, ExcerptProof])[];
  readonly problems: readonly Problem[];
}

/** More quotes than this are found by an index of their text. */
const MANY = 100;

export function sourceText(bytes: Uint8Array, text: string): SourceText {
  return { sha256: sha256(bytes), text: normalise(text), paragraphs: textParagraphs(text) };
}

export function proveByText(
  source: string,
  { sha256: hash, text, paragraphs }: SourceText,
  spans: readonly WantedSpan[],
  quotes: readonly WantedQuote[],
): Proved {
  const { marked, problems: unfound } = findSpans(text, spans);
  const problems = [...unfound];
  // An index costs as much as some dozen passes over the text.
  const searching = quotes.length > MANY ? textIndex(text) : undefined;
  const notArticle = marked.map(({ start, end, span }) => ({ start, end, sha256: hashOfSpan(span) }));
  const excerpts = quotes.flatMap((wanted) => {
    const place = locate(text, wanted, marked, searching);
    if (place.ok) return [[wanted.id, proofOf(wanted, place.value)] as const];
    problems.push(quoteFault(wanted, place.error, text));
    return [];
  });
  const length = codePoints(text);
  const proof = {
    sha256: hash,
    length,
    articleLength: length - covered(marked),
    notArticle,
    paragraphs,
    sentences: articleSentences({ text, length, paragraphs, notArticle: marked }),
  };
  return { source: proof, excerpts, problems: problems.map((problem) => inSource(problem, source)) };
}

function proofOf(wanted: WantedQuote, stretch: Stretch): ExcerptProof {
  return { source: wanted.source, ...stretch, sha256: sha256(wanted.quote), ...contextOf(wanted) };
}

function quoteFault({ quote, at }: WantedQuote, error: LocateError, text: NormalisedText): Problem {
  switch (error.kind) {
    case 'absent':
      return fault(at, 'This quote does not stand in the text of {source}.', mendAbsent(quote, text));
    case 'context':
      return fault(
        at,
        'This quote stands in the text of {source}, but not beside the words given in "before" or "after".',
        'Copy the words right before or right after it, or leave them out where it stands only once.',
      );
    case 'not-article':
      return fault(
        at,
        'This quote stands only in a stretch of {source} that is marked as not article text.',
        'Quote the article itself, or correct "notArticle" of the source.',
      );
    case 'ambiguous':
      return fault(
        at,
        `This quote stands in the text of {source} ${String(error.at.length)} times.`,
        'Add the words right before it as "before", or right after it as "after", or quote more.',
      );
    case 'cut':
      return fault(at, `This quote cuts the word "${error.word}" of {source} in two.`, 'Quote whole words.');
    default:
      return assertNever(error);
  }
}

function mendAbsent(quote: string, text: NormalisedText): string {
  const nearest = nearestWithDifference(text, quote);
  return nearest === null
    ? 'Copy it from the text, letter by letter; nothing there is much like it, so look at the source as well.'
    : `The nearest passage, with what is different: ${nearest}`;
}

function inSource(problem: Problem, source: string): Problem {
  return { ...problem, message: problem.message.replace('{source}', source) };
}
