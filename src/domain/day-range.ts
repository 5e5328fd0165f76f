import type { DayNumber } from './calendar.ts';

/** Days from–to, both inclusive, from ≤ to. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}
