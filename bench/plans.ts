/** What a run measures, at full length or quickly. */
import type { Plan } from './compare/run.ts';
import type { Options } from './options.ts';
import { SUBJECTS } from './subjects/all.ts';

const SIZES = [60, 1000, 10_000, 100_000, 1_000_000];
const QUICK_SIZES = [1000, 100_000];
/** Milliseconds after which a page has failed. */
const LIMIT = 90_000;
const QUICK_LIMIT = 12_000;

export function planOf({ quick, only, sizes }: Options): Plan {
  const subjects = SUBJECTS.filter(({ name }) => only === null || only.includes(name));
  if (!quick)
    return { subjects, sizes: sizes ?? SIZES, times: 3, pace: { zoom: 3, deep: 6, pan: 3, limit: LIMIT } };
  return {
    // The published dataset has the first of these sizes only.
    subjects: subjects.map((subject) => ({ ...subject, most: quickMost(subject.name, subject.most) })),
    sizes: sizes ?? [60, ...QUICK_SIZES],
    times: 1,
    pace: { zoom: 1, deep: 2, pan: 1, limit: QUICK_LIMIT },
  };
}

/** Others than ours and the limit are known to take their time. */
function quickMost(name: string, most: number): number {
  return ['canvas', 'columns', 'ours', 'own'].includes(name) ? most : Math.min(most, 1000);
}
