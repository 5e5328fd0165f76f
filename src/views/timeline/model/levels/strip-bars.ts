/** How very many events lie in the story, for a strip on narrow pages: counted by month, or by year where months would be too thin to see. */
import { civilDate, type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { ColumnGroup } from '#domain/columns/column-groups.ts';
import type { Stretch } from '../stretch.ts';

export interface StripBar extends Stretch {
  readonly count: number;
}

export interface StripBars {
  readonly by: 'month' | 'year';
  /** Ascending; none without an event. */
  readonly bars: readonly StripBar[];
}

/** Bars of more months than these would be thinner than a few pixels on a phone. */
const MOST_MONTHS = 48;
const DAYS_PER_MONTH = 30.4;

/**
 * Each event counts where the list has it.
 * @param groups the list's headings
 * @param view the days of the story; whole months or years are drawn, and cut off at its ends
 */
export function stripBars(groups: readonly ColumnGroup[], view: Stretch): StripBars {
  const by = (view.end - view.start) / DAYS_PER_MONTH > MOST_MONTHS ? 'year' : 'month';
  const counts = new Map<DayNumber, number>();
  for (const { from, count } of groups) {
    if (from === null) continue;
    const start = beginning(from, by);
    if (ending(start, by) > view.start && start < view.end)
      counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const bars = [...counts].map(([start, count]) => ({
    start: Math.max(view.start, start),
    end: Math.min(view.end, ending(start, by)),
    count,
  }));
  return { by, bars: bars.sort((a, b) => a.start - b.start) };
}

function beginning(day: DayNumber, by: StripBars['by']): DayNumber {
  const { year, month } = civilDate(day);
  return dayNumber(year, by === 'year' ? 1 : month, 1);
}

function ending(start: DayNumber, by: StripBars['by']): DayNumber {
  const { year, month } = civilDate(start);
  if (by === 'year' || month === 12) return dayNumber(year + 1, 1, 1);
  return dayNumber(year, month + 1, 1);
}
