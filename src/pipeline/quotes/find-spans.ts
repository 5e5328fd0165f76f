/** Resolves the stretches that a source marks as not article text. */
import { err, ok, type Result } from '#base/result.ts';
import { codePoints } from '#domain/excerpts/code-points.ts';
import { occurrences } from '#domain/excerpts/locate.ts';
import type { NormalisedText } from '#domain/excerpts/normalise.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';
import { fault, type Problem } from '../problem.ts';
import type { WantedSpan } from './wanted.ts';

/** A stretch that is not article text. */
export interface MarkedStretch extends Stretch {
  readonly what: string;
  readonly span: WantedSpan;
}

/** Those that can be found, in the author's order, and what is wrong with the others. */
export function findSpans(
  text: NormalisedText,
  spans: readonly WantedSpan[],
): { readonly marked: readonly MarkedStretch[]; readonly problems: readonly Problem[] } {
  const found = spans.map((span) => ({ span, place: findSpan(text, span) }));
  return {
    marked: found.flatMap(({ span, place }) => (place.ok ? [{ ...place.value, what: span.what, span }] : [])),
    problems: found.flatMap(({ place }) => (place.ok ? [] : [place.error])),
  };
}

/** From the first of its first words to the last of its last, both inclusive. */
function findSpan(text: NormalisedText, span: WantedSpan): Result<Stretch, Problem> {
  const begins = occurrences(text, span.starts);
  const number = span.occurrence ?? 1;
  const first = begins[number - 1];
  if (!first) return err(notFound(span, begins.length));
  if (span.occurrence === null && begins.length > 1) return err(ambiguous(span, begins.length));
  if (span.ends === '$') return ok({ start: first.start, end: codePoints(text) });
  const last = occurrences(text, span.ends).find(
    ({ start, end }) => start >= first.start && end >= first.end,
  );
  if (last) return ok({ start: first.start, end: last.end });
  const mend = 'Copy the last words of the stretch as they stand in the text, or write "$" for its end.';
  return err(fault(span.at.ends, `These words do not stand behind "${span.starts}" in the text.`, mend));
}

function notFound({ at, occurrence }: WantedSpan, count: number): Problem {
  if (count === 0) {
    const mend = 'Copy the first words of the stretch as they stand in the text.';
    return fault(at.starts, 'These words do not stand in the text.', mend);
  }
  const message = `These words stand in the text ${times(count)}, not ${times(occurrence ?? 1)}.`;
  return fault(at.starts, message, 'Correct "occurrence".');
}

function ambiguous({ at }: WantedSpan, count: number): Problem {
  const mend = 'Add "occurrence: 1" (counted from 1), or copy more words.';
  return fault(at.starts, `These words stand in the text ${times(count)}.`, mend);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${String(count)} times`;
}
