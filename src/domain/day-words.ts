import { type DayNumber, parseDay } from './calendar.ts';
import { dateWords } from './date-words.ts';

/** One day in words: `9 April 2025`; without the year where that is the one that the reader knows. */
export function dayWords(day: DayNumber, inYear: number | null = null): string {
  const at = { earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false } as const;
  return dateWords({ kind: 'point', at }, { inYear });
}

/** A date as an author wrote it, in words where it is one day, else as it stands. */
export function writtenDayWords(edtf: string): string {
  const day = parseDay(edtf);
  return day === null ? edtf : dayWords(day);
}
