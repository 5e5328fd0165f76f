/** What an open event shows, as the heard sources could tell it. */
import type { EventDetail } from '../dataset/event-details.ts';
import { heardBasis, TOLD } from './heard-basis.ts';
import type { Heard } from './lens.ts';

/**
 * Sentences stay whose every claim rests on something heard; conflicts in which two accounts are. Authors' notes and corrections speak
 * of all the evidence, so they stay where all of it is heard, a correction from the day on which it was made. Without `heard`, all is.
 * @param isDated whether the heard sources date the event as well as all do
 */
export function heardDetail(detail: EventDetail, heard: Heard | null, isDated: boolean): EventDetail {
  if (heard === null) return detail;
  const evidence = detail.evidence.filter(({ source }) => heard.sources.has(source));
  const known = new Set(evidence.map(({ excerpt }) => excerpt));
  const isKnown = (excerpt: string) => known.has(excerpt);
  const isWhole = evidence.length === detail.evidence.length;
  const sentences = detail.sentences
    .filter(({ cites }) => cites.every((claim) => claim.some(isKnown)))
    .map((sentence) => ({ ...sentence, cites: sentence.cites.map((claim) => claim.filter(isKnown)) }));
  return {
    ...detail,
    evidence,
    sentences,
    conflicts: detail.conflicts
      .map((conflict) => ({
        ...conflict,
        accounts: conflict.accounts.filter(({ excerpt }) => isKnown(excerpt)),
      }))
      .filter(({ accounts }) => accounts.length > 1),
    basis: isDated ? heardBasis(detail.basis, heard, { isKnown, isWhole }) : TOLD,
    statusNote: isWhole ? detail.statusNote : null,
    corrections: isWhole ? detail.corrections.filter(({ date }) => date <= (heard.lens.asOf ?? date)) : [],
  };
}
