/** What an event's date rests on, as far as it is heard. */
import type { DateBasis } from '../dataset/event-details.ts';
import { daysOf } from '../partial-date.ts';
import type { Heard } from './lens.ts';

/** Words of excerpts that are not heard are gone, and so are outside references that were not out by the day. */
export function heardBasis(
  basis: DateBasis,
  { lens: { asOf }, sources }: Heard,
  isKnown: (excerpt: string) => boolean,
): DateBasis {
  const references = basis.references.filter(({ published }) => {
    const latest = daysOf(published)?.to ?? null;
    return asOf === null || (latest !== null && latest <= asOf);
  });
  const isOut = (reference: string) => references.some(({ id }) => id === reference);
  return {
    ...basis,
    excerpts: basis.excerpts.filter(isKnown),
    references,
    distances: basis.distances.filter(({ source }) => sources.has(source)),
    derivation: basis.derivation.filter((step) =>
      step.ground === 'excerpt' ? isKnown(step.excerpt) : isOut(step.reference),
    ),
  };
}
