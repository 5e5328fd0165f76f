/** What an event's date rests on, as far as it is heard. */
import type { DateBasis } from '../dataset/event-details.ts';
import { daysOf } from '../partial-date.ts';
import type { BasisKind } from '../vocabulary.ts';
import type { Heard } from './lens.ts';

/** Of a date of which no more is heard than that the event was told. */
export const TOLD: DateBasis = {
  kind: 'relative',
  excerpts: [],
  references: [],
  weekday: null,
  note: null,
  distances: [],
  derivation: [],
};

interface HeardEvidence {
  readonly isKnown: (excerpt: string) => boolean;
  /** All of the event's. */
  readonly isWhole: boolean;
}

/** Words of excerpts that are not heard are gone, and so are outside references that were not out by the day. */
export function heardBasis(
  basis: DateBasis,
  { lens: { asOf }, sources }: Heard,
  { isKnown, isWhole }: HeardEvidence,
): DateBasis {
  const references = basis.references.filter(({ published }) => {
    const latest = daysOf(published)?.to ?? null;
    return asOf === null || (latest !== null && latest <= asOf);
  });
  const isOut = (reference: string) => references.some(({ id }) => id === reference);
  const seen = {
    ...basis,
    excerpts: basis.excerpts.filter(isKnown),
    references,
    note: isWhole && references.length === basis.references.length ? basis.note : null,
    distances: basis.distances.filter(({ source }) => sources.has(source)),
    derivation: basis.derivation.filter((step) =>
      step.ground === 'excerpt' ? isKnown(step.excerpt) : isOut(step.reference),
    ),
  };
  return { ...seen, kind: seen.excerpts.length < basis.excerpts.length ? heardKind(seen) : basis.kind };
}

/** A day is printed no more where the passages that are left only count to it, or where an outside reference alone has it. */
function heardKind({ kind, excerpts, derivation }: DateBasis): BasisKind {
  if (kind !== 'explicit') return kind;
  if (excerpts.length === 0) return 'inferred';
  const isCounted = (excerpt: string) =>
    derivation.some((step) => step.ground === 'excerpt' && step.excerpt === excerpt);
  return excerpts.every(isCounted) ? 'relative' : kind;
}
