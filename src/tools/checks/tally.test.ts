import { describe, expect, it } from 'vitest';
import { closingLine, sum, tallyOfReport, tallyOfStep } from './tally.ts';

const vitest = (passed: number, failed: number) => ({ numPassedTests: passed, numFailedTests: failed });
const playwright = (expected: number, unexpected: number, flaky: number) => ({
  stats: { expected, unexpected, flaky },
});

describe('tallyOfReport', () => {
  it('reads the numbers of vitest and of Playwright', () => {
    expect(tallyOfReport('vitest', vitest(12, 2), false)).toEqual({ passed: 12, failed: 2 });
    expect(tallyOfReport('playwright', playwright(30, 0, 0), true)).toEqual({ passed: 30, failed: 0 });
  });

  it('counts a test that passed only when tried again as failed', () => {
    expect(tallyOfReport('playwright', playwright(30, 1, 2), false)).toEqual({ passed: 30, failed: 3 });
  });

  it('counts a failure that no test stands for: a file that does not load, a report that is not there', () => {
    expect(tallyOfReport('vitest', vitest(12, 0), false)).toEqual({ passed: 12, failed: 1 });
    expect(tallyOfReport('vitest', null, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not take a run of nothing for a success', () => {
    expect(tallyOfReport('playwright', playwright(0, 0, 0), true)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOfReport('vitest', null, true)).toEqual({ passed: 0, failed: 1 });
  });
});

it('sums steps and tests into the closing line', () => {
  const tallies = [tallyOfStep(true), tallyOfStep(false), { passed: 40, failed: 1 }];
  expect(closingLine(sum(tallies))).toBe('41 passed, 2 failed');
});
