/** When things happened: in bursts, over a long tail, and with every kind of date that can be written. */
import { addDays, civilDate, type DayNumber, dayNumber, formatDay } from '#domain/calendar.ts';
import type { Random } from './random.ts';

/** All of it in EDTF. */
export type DateMaker = () => string;

const BURSTS = 48;
const FIRST_BURST = dayNumber(2001, 1, 1);
const LAST_DAY = dayNumber(2024, 12, 31);
const SPANS = [1, 1, 1, 2, 3, 5, 7, 14, 30, 90, 365];

const KINDS = {
  day: 70,
  doubted: 4,
  month: 8,
  season: 2,
  year: 3,
  about: 2,
  decade: 0.5,
  span: 5,
  open: 1,
  within: 3,
  before: 0.7,
  unknown: 0.8,
};

export function dateMaker(random: Random): DateMaker {
  const bursts = Array.from({ length: BURSTS }, () => FIRST_BURST + random.below(LAST_DAY - FIRST_BURST));
  return () => written(dayIn(random, bursts), random);
}

/** Of what is planned: after all that is told of it was published. */
export function plannedDate(random: Random): string {
  const first = addDays(dayNumber(2025, 9, 1), random.below(400));
  return random.chance(0.3) ? `[${formatDay(first)}..]` : formatDay(first);
}

function dayIn(random: Random, bursts: readonly number[]): DayNumber {
  const where = random.weighed({ burst: 50, late: 33, century: 14, old: 3 });
  if (where === 'late') return dayNumber(2010, 1, 1 + random.below(5400));
  if (where === 'century') return dayNumber(1900, 1, 1 + random.below(40_000));
  if (where === 'old') return dayNumber(1100 + random.below(800), 1 + random.below(12), 1 + random.below(28));
  // The first bursts are the greatest, and most of what is in one falls on its first days.
  const burst = bursts[Math.floor(bursts.length * random.next() ** 2.5)] ?? 0;
  return Math.min(LAST_DAY, burst + Math.floor(-4 * Math.log(1 - random.next()))) as DayNumber;
}

function written(day: DayNumber, random: Random): string {
  const text = formatDay(day);
  const { year } = civilDate(day);
  const later = (): string => formatDay(addDays(day, random.pick(SPANS)));
  const kinds: Readonly<Record<keyof typeof KINDS, () => string>> = {
    day: () => text,
    doubted: () => `${text}?`,
    month: () => text.slice(0, 7),
    season: () => `${String(year).padStart(4, '0')}-2${String(1 + random.below(4))}`,
    year: () => text.slice(0, 4),
    about: () => `${text.slice(0, 4)}~`,
    decade: () => `${text.slice(0, 3)}X`,
    span: () => `${text}/${later()}`,
    open: () => `${text.slice(0, 7)}/..`,
    within: () => `[${text}..${later()}]`,
    before: () => `[..${text}]`,
    unknown: () => 'unknown',
  };
  return kinds[random.weighed(KINDS)]();
}
