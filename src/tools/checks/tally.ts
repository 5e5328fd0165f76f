/** How many checks passed and failed: real numbers, from the tools' own reports. */
import * as z from 'zod/mini';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const NOTHING: Tally = { passed: 0, failed: 0 };

const vitestSchema = z.looseObject({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightSchema = z.looseObject({
  stats: z.looseObject({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** A step without a report of its own counts as one. */
export function tallyOfStep(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a tool's report says. A tool that failed without one failed test (a file that does not load, a report that was
 * never written) still counts as one failure, and a tool that ran nothing at all has failed.
 */
export function tallyOfReport(format: 'vitest' | 'playwright', report: unknown, succeeded: boolean): Tally {
  const { passed, failed } = read(format, report);
  const broken = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

/** A test that passed only when tried again has failed. */
function read(format: 'vitest' | 'playwright', report: unknown): Tally {
  if (format === 'vitest') {
    const decoded = vitestSchema.safeParse(report);
    return decoded.success
      ? { passed: decoded.data.numPassedTests, failed: decoded.data.numFailedTests }
      : NOTHING;
  }
  const decoded = playwrightSchema.safeParse(report);
  if (!decoded.success) return NOTHING;
  const { expected, unexpected, flaky } = decoded.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    NOTHING,
  );
}

/** The last line of `npm test`, which other programs read. */
export function closingLine({ passed, failed }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
