import type { Lens } from '#domain/lens/lens.ts';
import { formatDay } from '#domain/calendar.ts';
import type { AddressProblem } from '#url-state/view-state.ts';

const MEND = 'is for timelines whose sentences are all loaded at once; this one is too large for that';

/** A large dataset is told as it is known today, by all of its sources. */
export function lensProblems({ asOf, told }: Lens): readonly AddressProblem[] {
  return [
    ...(asOf === null ? [] : [{ name: 'asof', value: formatDay(asOf), mend: MEND }]),
    ...(told.length === 0 ? [] : [{ name: 'told', value: told.join(','), mend: MEND }]),
  ];
}
