/** Which tests failed, by the tools' own reports: the last lines of a long run name them, where a log is cut short. */
import * as z from 'zod/mini';
import { specsOf } from './browser-report.ts';
import type { Outcome } from './run-steps.ts';
import type { Step } from './steps.ts';

const vitestSchema = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.looseObject({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** File and name of each test that failed; none where a report cannot be read, for then nothing is known of single tests. */
export function failedTests(format: 'vitest' | 'playwright', report: unknown): readonly string[] {
  if (format === 'vitest') {
    const decoded = vitestSchema.safeParse(report);
    return decoded.success ? decoded.data.testResults.flatMap(failedOfFile) : [];
  }
  // A test that passed only when tried again is not `ok` to us, nor is it to Playwright without retries.
  return specsOf(report)
    .filter(({ ok }) => !ok)
    .map(({ file, title }) => `${file}: ${title}`);
}

type VitestFile = z.infer<typeof vitestSchema>['testResults'][number];

/** A file that did not load has no test that could have failed. */
function failedOfFile({ name, status, assertionResults }: VitestFile): readonly string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [name];
  return failed.map(({ fullName, failureMessages }) =>
    [name, fullName, firstLine(failureMessages)].filter(Boolean).join(': '),
  );
}

function firstLine([message = '']: readonly string[]): string {
  return message.split('\n', 1)[0] ?? '';
}

/** A line for each step that failed, and one for each of its tests that did. */
export function failureLines(steps: readonly Step[], outcomes: readonly Outcome[]): readonly string[] {
  return steps.flatMap((step, at) => {
    const outcome = outcomes[at];
    if (!outcome || outcome.succeeded) return [];
    return [`✗ ${step.name}`, ...(outcome.failures ?? []).map((test) => `    ${test}`)];
  });
}
