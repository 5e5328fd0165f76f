/** Which tests were left out, and why: a run that passes all the others would not say so. */
import * as z from 'zod/mini';
import { specsOf } from './browser-report.ts';
import type { Outcome } from './run-steps.ts';
import type { Step } from './steps.ts';

const vitestSchema = z.looseObject({
  testResults: z.array(
    z.looseObject({
      assertionResults: z.array(z.looseObject({ status: z.string(), ancestorTitles: z.array(z.string()) })),
    }),
  ),
});
const LEFT_OUT: readonly string[] = ['skipped', 'pending', 'todo'];

/** The reason of each test that was skipped; empty where none is given. A unit test's is the name of the group that is left out with it. */
export function skippedTests(format: 'vitest' | 'playwright', report: unknown): readonly string[] {
  if (format === 'playwright') return specsOf(report).flatMap(({ tests = [] }) => tests.flatMap(reasonOf));
  const decoded = vitestSchema.safeParse(report);
  if (!decoded.success) return [];
  return decoded.data.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => LEFT_OUT.includes(status))
    .map(({ ancestorTitles: [group = ''] }) => group);
}

type BrowserTest = NonNullable<ReturnType<typeof specsOf>[number]['tests']>[number];

function reasonOf({ status, annotations }: BrowserTest): readonly string[] {
  if (status !== 'skipped') return [];
  return [annotations.find(({ type }) => type === 'skip')?.description ?? ''];
}

/** A line for each reason, and how many tests it left out. */
export function skippedLines(steps: readonly Step[], outcomes: readonly Outcome[]): readonly string[] {
  return steps.flatMap(({ name }, at) => {
    const counts = new Map<string, number>();
    for (const why of outcomes[at]?.skipped ?? []) counts.set(why, (counts.get(why) ?? 0) + 1);
    return Array.from(counts, ([why, count]) => `– ${name}: ${String(count)} skipped${why && `: ${why}`}`);
  });
}
