/** What a run measures, at full length or quickly. */
import type { Case, Plan } from './compare/run.ts';
import type { Options } from './options.ts';
import { SUBJECTS } from './subjects/all.ts';
import type { Subject } from './subjects/subject.ts';

const SIZES = [60, 1000, 10_000, 100_000, 1_000_000];
const FULL = { zoom: 3, deep: 6, pan: 3, limit: 90_000, patience: 30_000 };
const QUICK = { zoom: 1, deep: 2, pan: 1, limit: 10_000, patience: 10_000 };
/** The published dataset is the first of them; data of a hundred thousand events take most of a minute to make. */
const QUICK_SIZES = [60, 1000, 10_000];

export function planOf({ quick, times, only, sizes }: Options): Plan {
  const subjects = SUBJECTS.filter(({ name }) => only === null || only.includes(name));
  const cases = (sizes ?? (quick ? QUICK_SIZES : SIZES))
    .toSorted((a, b) => a - b)
    .flatMap((events) =>
      subjects.filter(({ most }) => events <= most).map((subject) => ({ subject, events })),
    );
  if (!quick) return { cases, times: times ?? 3, pace: FULL };
  return { cases: sizes === null ? cases.filter(isTelling) : cases, times: times ?? 1, pace: QUICK };
}

/** Where little time tells most: the published page, all but the slowest at a thousand, and ours and the limit at ten thousand. */
function isTelling({ subject, events }: Case): boolean {
  if (events === 60) return subject.name === 'own';
  return (events === 1000 && subject.name !== 'timelinejs') || outlasts(subject);
}

function outlasts({ most, arrivalOnly }: Subject): boolean {
  return most > 100_000 && arrivalOnly !== true;
}

/** Every number of events that a plan needs, once. */
export function sizesOf({ cases }: Plan): readonly number[] {
  return [...new Set(cases.map(({ events }) => events))];
}
