/** Proves the quotes of one source by the lock, where its text is not at hand. */
import { codePoints } from '#domain/excerpts/code-points.ts';
import type { Source } from '../book.ts';
import { sha256 } from '../hash.ts';
import type { ExcerptProof, Lock } from '../lock/lock.ts';
import { fault, type Problem } from '../problem.ts';
import type { Proved } from './by-text.ts';
import { contextOf, hashOfSpan, type WantedQuote, type WantedSpan, wantedSpans } from './wanted.ts';

/** What an author can do about anything that the lock does not prove. */
const WITH_TEXTS = 'run npm run data -- --texts DIR with the text of the source';

export function proveByLock(source: Source, lock: Lock, quotes: readonly WantedQuote[]): Proved {
  const proof = lock.sources.get(source.id) ?? null;
  if (!proof) return { source: null, excerpts: [], problems: [unknownSource(source)] };
  const spans = source.whole ? checkSpans(source, wantedSpans(source), proof.notArticle) : [];
  const problems = [...spans, ...quotes.flatMap((wanted) => checkQuote(wanted, lock))];
  const excerpts = quotes.flatMap(({ id }) => {
    const excerpt = lock.excerpts.get(id);
    return excerpt ? [[id, excerpt] as const] : [];
  });
  return { source: proof, excerpts, problems };
}

/** Whether the lock proves this very quote. Cost: one hash. */
export function checkQuote(wanted: WantedQuote, lock: Lock): readonly Problem[] {
  const proof = lock.excerpts.get(wanted.id);
  if (!proof) {
    const message = `The lock does not know the excerpt "${wanted.id}", and the text of ${wanted.source} is not here.`;
    return [fault(wanted.at, message, `Take the excerpt back, or ${WITH_TEXTS}.`)];
  }
  const why = difference(wanted, proof);
  return why === null ? [] : [fault(wanted.at, why, `Restore it, or ${WITH_TEXTS}.`)];
}

function difference(wanted: WantedQuote, proof: ExcerptProof): string | null {
  if (proof.source !== wanted.source) {
    return `This quote was found in the text of ${proof.source}, not of ${wanted.source}.`;
  }
  if (proof.sha256 !== sha256(wanted.quote)) {
    return `This quote is not the one that was found in the text of ${wanted.source}.`;
  }
  if (proof.context !== contextOf(wanted).context) {
    return 'The words before or after this quote are not those that were found in the text.';
  }
  return proof.end - proof.start === codePoints(wanted.quote)
    ? null
    : 'The lock places this quote in a stretch that is not as long as it.';
}

function checkSpans(
  source: Source,
  spans: readonly WantedSpan[],
  proofs: readonly { readonly sha256: string }[],
): readonly Problem[] {
  const same =
    spans.length === proofs.length && spans.every((span, i) => hashOfSpan(span) === proofs[i]?.sha256);
  if (same) return [];
  const message = 'What is marked as not article text has changed since the text was last read.';
  return [fault(source.at(['notArticle']), message, `Restore it, or ${WITH_TEXTS}.`)];
}

function unknownSource({ id, at }: Source): Problem {
  const message = `The lock does not know the source "${id}", and its text is not here.`;
  return fault(at([]), message, `To prove its quotes, ${WITH_TEXTS}.`);
}
