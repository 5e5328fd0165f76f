import { describe, expect, it } from 'vitest';
import { failedTests, failureLines } from './failures.ts';
import type { Outcome } from './run-steps.ts';
import type { Step } from './steps.ts';

const vitest = {
  testResults: [
    {
      name: 'src/a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a adds', status: 'passed', failureMessages: [] },
        {
          fullName: 'a takes away',
          status: 'failed',
          failureMessages: ['Error: 2 is not 1\n    at a.test.ts'],
        },
      ],
    },
    { name: 'src/b.test.ts', status: 'failed', assertionResults: [] },
    { name: 'src/c.test.ts', status: 'passed', assertionResults: [] },
  ],
};

const playwright = {
  suites: [
    {
      specs: [{ title: 'opens', file: 'a.spec.ts', ok: true }],
      suites: [{ specs: [{ title: 'closes', file: 'a.spec.ts', ok: false }] }],
    },
  ],
};

describe('failedTests', () => {
  it('names file and test, and a file that does not load', () => {
    expect(failedTests('vitest', vitest)).toEqual([
      'src/a.test.ts: a takes away: Error: 2 is not 1',
      'src/b.test.ts',
    ]);
  });

  it('finds browser tests however deep they stand', () => {
    expect(failedTests('playwright', playwright)).toEqual(['a.spec.ts: closes']);
  });

  it('knows of none where there is no report', () => {
    expect(failedTests('vitest', null)).toEqual([]);
    expect(failedTests('playwright', null)).toEqual([]);
  });
});

it('tells which steps failed, and which of their tests', () => {
  const step = (name: string): Step => ({ name, kind: 'run', command: [] });
  const failed: Outcome = { succeeded: false, output: '', tally: { passed: 3, failed: 1 } };
  const lines = failureLines(
    [step('lint'), step('unit tests'), step('build')],
    [failed, { ...failed, failures: ['src/a.test.ts: a adds'] }, { ...failed, succeeded: true }],
  );
  expect(lines).toEqual(['✗ lint', '✗ unit tests', '    src/a.test.ts: a adds']);
});
