import { formatDay } from '#domain/calendar.ts';
import { noLens } from '#messages/large.ts';
import type { ViewState } from '#url-state/view-state.ts';
import type { IgnoredParameter } from '#views/notices/address-notice.tsx';

/** A large dataset is told as it is known today, by all of its sources, which are not compared. */
export function lensProblems({
  lens: { asOf, told },
  view,
}: Pick<ViewState, 'lens' | 'view'>): readonly IgnoredParameter[] {
  const mend = noLens();
  return [
    ...(asOf === null ? [] : [{ name: 'asof', value: formatDay(asOf), mend }]),
    ...(told.length === 0 ? [] : [{ name: 'told', value: told.join(','), mend }]),
    ...(view === 'compare' ? [{ name: 'view', value: view, mend }] : []),
  ];
}
