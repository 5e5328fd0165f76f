import * as words from '#messages/list.ts';

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/** `3 months later`, `8 years later`; null for less than two months, which are told in days, or go without saying. */
export function laterWords(days: number): string | null {
  if (days < 2 * DAYS_PER_MONTH) return null;
  if (days < 1.5 * DAYS_PER_YEAR) return words.monthsLater({ months: Math.round(days / DAYS_PER_MONTH) });
  return words.yearsLater({ years: Math.round(days / DAYS_PER_YEAR) });
}
