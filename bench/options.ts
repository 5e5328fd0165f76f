/** The command line of `npm run bench` as it was meant. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../src/base/result.ts';
import { LIGHTHOUSE } from './lighthouse/scores.ts';

export interface Options {
  /** One time each, shorter gestures, fewer sizes: for a look, not for the record. */
  readonly quick: boolean;
  /** Visits of each, of which the median counts; null = what is usual. */
  readonly times: number | null;
  /** Names of subjects; null = all. */
  readonly only: readonly string[] | null;
  /** Numbers of events; null = what is usual. */
  readonly sizes: readonly number[] | null;
  /** For the record though it is not all there is to measure: what is missing is then told there. */
  readonly keep: boolean;
}

const KNOWN = {
  quick: { type: 'boolean', default: false },
  times: { type: 'string' },
  only: { type: 'string' },
  sizes: { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const;

/** `subjects`: the names that there are. Errors are words for the one who typed. */
export function parseOptions(args: readonly string[], subjects: readonly string[]): Result<Options, string> {
  const { quick, times, only, sizes, keep } = parseArgs({ args: [...args], options: KNOWN }).values;
  const names = only?.split(',') ?? null;
  const unknown = names?.find((name) => !subjects.includes(name));
  if (unknown !== undefined) return err(`There is no “${unknown}”; there are ${subjects.join(', ')}.`);
  if (times !== undefined && !isCount(Number(times))) return err(`--times takes a number, not “${times}”.`);
  const numbers = sizes?.split(',').map(Number) ?? null;
  if (numbers?.every(isCount) === false)
    return err(`--sizes takes numbers of events, such as 60,1000; not “${sizes ?? ''}”.`);
  return ok({ quick, times: times === undefined ? null : Number(times), only: names, sizes: numbers, keep });
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number > 0;
}

/** Whether Lighthouse looks at the pages: where it is named, and in every run of everything that has the time. */
export function asksLighthouse({ quick, only }: Options): boolean {
  return only === null ? !quick : only.includes(LIGHTHOUSE);
}

/** Whether anything but Lighthouse is asked for. */
export function asksTimelines({ only }: Options): boolean {
  return only === null || only.some((name) => name !== LIGHTHOUSE);
}

/** What is measured is all there is to measure, at full length, or is to be kept all the same. */
export function isForTheRecord({ quick, only, sizes, keep }: Options): boolean {
  return keep || (!quick && only === null && sizes === null);
}
