/** Numbers the passages of an event in the order in which its sentences first cite them. */
import type { EventDetail, Evidence, Sentence } from '#domain/dataset/event-details.ts';

export interface CitedEvidence {
  /** Counted from 1. */
  readonly number: number;
  readonly evidence: Evidence;
  /** Numbers of the sentences that cite it, counted from 1. */
  readonly sentences: readonly number[];
}

/** All evidence by excerpt id, in order of number; evidence that no sentence cites comes last. */
export function numberEvidence(detail: EventDetail): ReadonlyMap<string, CitedEvidence> {
  const cited = detail.sentences.flatMap((sentence) => sentence.cites.flat());
  const order = new Set([...cited, ...detail.evidence.map(({ excerpt }) => excerpt)]);
  const byExcerpt = new Map(detail.evidence.map((evidence) => [evidence.excerpt, evidence]));
  const numbered = new Map<string, CitedEvidence>();
  for (const excerpt of order) {
    const evidence = byExcerpt.get(excerpt);
    if (!evidence) continue;
    numbered.set(excerpt, {
      number: numbered.size + 1,
      evidence,
      sentences: citingSentences(detail.sentences, excerpt),
    });
  }
  return numbered;
}

function citingSentences(sentences: readonly Sentence[], excerpt: string): readonly number[] {
  return sentences.flatMap((sentence, at) => (sentence.cites.flat().includes(excerpt) ? [at + 1] : []));
}

export interface NumberedSentence extends Sentence {
  /** Counted from 1 through the whole event. */
  readonly number: number;
}

export function paragraphsOf(sentences: readonly Sentence[]): readonly (readonly NumberedSentence[])[] {
  const paragraphs: NumberedSentence[][] = [];
  sentences.forEach((sentence, at) => {
    (paragraphs[sentence.paragraph] ??= []).push({ ...sentence, number: at + 1 });
  });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
