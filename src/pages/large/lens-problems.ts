import { formatDay } from '#domain/calendar.ts';
import type { AddressProblem, ViewState } from '#url-state/view-state.ts';

const MEND = 'is for timelines whose sentences are all loaded at once; this one is too large for that';

/** A large dataset is told as it is known today, by all of its sources, which are not compared. */
export function lensProblems({
  lens: { asOf, told },
  view,
}: Pick<ViewState, 'lens' | 'view'>): readonly AddressProblem[] {
  return [
    ...(asOf === null ? [] : [{ name: 'asof', value: formatDay(asOf), mend: MEND }]),
    ...(told.length === 0 ? [] : [{ name: 'told', value: told.join(','), mend: MEND }]),
    ...(view === 'compare' ? [{ name: 'view', value: view, mend: MEND }] : []),
  ];
}
