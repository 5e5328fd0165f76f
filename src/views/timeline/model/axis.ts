/** The ruler: which days are marked at a scale, and how they are named. Columns are days, so that a shape at noon stands in the middle of its day's. */
import { addDays, civilDate, type DayNumber, dayNumber, MS_PER_DAY, weekday } from '#domain/calendar.ts';
import { formatter } from '#domain/point-words.ts';
import { spokenLocale } from '#messages/say.ts';
import { daysIn, type Stretch } from './stretch.ts';

export interface Tick {
  /** First and last day (exclusive) of the column that it names. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Axis {
  /** Months or years: a rule through all lanes at the start of each, and a name that stays in view. */
  readonly majors: readonly Tick[];
  /** Days, weeks, months or years within them. */
  readonly minors: readonly Tick[];
}

export function axisOf(view: Stretch, width: number): Axis {
  const perDay = width / daysIn(view);
  if (perDay >= 44) return { majors: months(view), minors: days(view, weekdayAndNumber) };
  if (perDay >= 17) return { majors: months(view), minors: days(view, numberOf) };
  if (perDay >= 2.9) return { majors: months(view), minors: mondays(view) };
  if (perDay >= 1.1) return { majors: years(view, 1), minors: quarters(view, 1) };
  if (perDay >= 0.36) return { majors: years(view, 1), minors: quarters(view, 3) };
  return { majors: years(view, yearStep(perDay)), minors: [] };
}

/** Room for a year's four figures, in steps that people count in. */
function yearStep(perDay: number): number {
  return [1, 2, 5, 10, 25, 50, 100].find((step) => step * 365 * perDay >= 52) ?? 500;
}

function days(view: Stretch, text: (day: DayNumber) => string): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = Math.floor(view.start); day < view.end; day++)
    ticks.push({ start: day, end: day + 1, text: text(day as DayNumber) });
  return ticks;
}

function mondays(view: Stretch): readonly Tick[] {
  return days({ start: view.start, end: view.end }, numberOf).filter(
    ({ start }) => weekday(start as DayNumber) === 'Monday',
  );
}

function months(view: Stretch): readonly Tick[] {
  return steps(view, 1).map((tick, i) => {
    const { month } = civilDate(tick.start as DayNumber);
    const name = nameOf(tick.start, 'long');
    return {
      ...tick,
      text: i === 0 || month === 1 ? formatted(tick.start, { month: 'long', year: 'numeric' }) : name,
    };
  });
}

function quarters(view: Stretch, step: 1 | 3): readonly Tick[] {
  return steps(view, step).map((tick) => ({ ...tick, text: nameOf(tick.start, 'short') }));
}

function years(view: Stretch, step: number): readonly Tick[] {
  const first = Math.floor(civilDate(Math.floor(view.start) as DayNumber).year / step) * step;
  const ticks: Tick[] = [];
  for (let year = first; dayNumber(year, 1, 1) < view.end; year += step)
    ticks.push({ start: dayNumber(year, 1, 1), end: dayNumber(year + step, 1, 1), text: String(year) });
  return ticks;
}

/** Columns of `step` months, counted from January. */
function steps(view: Stretch, step: 1 | 3): readonly Tick[] {
  const { year, month } = civilDate(Math.floor(view.start) as DayNumber);
  const ticks: Tick[] = [];
  let start = dayNumber(year, month - ((month - 1) % step), 1);
  while (start < view.end) {
    const end = monthAfter(start, step);
    ticks.push({ start, end, text: '' });
    start = end;
  }
  return ticks;
}

function monthAfter(day: DayNumber, step: number): DayNumber {
  const inIt = civilDate(addDays(day, 15 + (step - 1) * 30));
  return inIt.month === 12 ? dayNumber(inIt.year + 1, 1, 1) : dayNumber(inIt.year, inIt.month + 1, 1);
}

function numberOf(day: DayNumber): string {
  return String(civilDate(day).day);
}

function weekdayAndNumber(day: DayNumber): string {
  return formatted(day, { weekday: 'short', day: 'numeric' });
}

function nameOf(day: number, month: 'long' | 'short'): string {
  return formatted(day, { month });
}

function formatted(day: number, parts: Intl.DateTimeFormatOptions): string {
  return formatter(spokenLocale(), parts).format(day * MS_PER_DAY);
}
