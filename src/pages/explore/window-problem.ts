import type { DayRange } from '#domain/day-range.ts';
import type { EventTable } from '#domain/event-table.ts';
import * as words from '#messages/address.ts';
import { formatRange } from '#url-state/values.ts';
import type { IgnoredParameter } from '#views/notices/address-notice.tsx';
import { boundsOf, windowWithin } from '#views/timeline/model/bounds.ts';
import { dayRangeOf, stretchOf } from '#views/timeline/model/stretch.ts';

/** A well-formed window may still lie where no event is near; the timeline then shows its story. At most one problem. */
export function windowProblem(
  { events, timeline }: EventTable,
  window: DayRange | null,
): readonly IgnoredParameter[] {
  if (!window) return [];
  const bounds = boundsOf(events, stretchOf(timeline.span));
  if (windowWithin(bounds, window)) return [];
  const mend = words.outside({ days: formatRange(dayRangeOf(bounds)) });
  return [{ name: 'window', value: formatRange(window), mend }];
}
