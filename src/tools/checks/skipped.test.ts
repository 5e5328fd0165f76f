import { describe, expect, it } from 'vitest';
import type { Outcome } from './run-steps.ts';
import { skippedLines, skippedTests } from './skipped.ts';
import type { Step } from './steps.ts';

const skip = (description?: string) => ({ type: 'skip', ...(description !== undefined && { description }) });
const spec = (status: string, annotations: readonly object[] = []) => ({
  title: 'a',
  file: 'a.spec.ts',
  ok: true,
  tests: [{ status, annotations }],
});

describe('skippedTests', () => {
  it('finds reasons of browser tests, however deep they stand', () => {
    const report = {
      suites: [
        { specs: [spec('expected', [{ type: 'slow' }]), spec('skipped', [skip('No pictures')])] },
        { suites: [{ specs: [spec('skipped', [{ type: 'slow' }, skip()])] }] },
      ],
    };
    expect(skippedTests('playwright', report)).toEqual(['No pictures', '']);
  });

  it('names the group of unit tests that are left out', () => {
    const assertionResults = [
      { status: 'skipped', ancestorTitles: ['nginx is not here', 'caching'] },
      { status: 'passed', ancestorTitles: ['caching'] },
      { status: 'todo', ancestorTitles: [] },
    ];
    expect(skippedTests('vitest', { testResults: [{ assertionResults }] })).toEqual([
      'nginx is not here',
      '',
    ]);
  });

  it('knows of none where there is no report', () => {
    expect(skippedTests('vitest', null)).toEqual([]);
    expect(skippedTests('playwright', null)).toEqual([]);
  });
});

it('tells how many each reason left out, also of a step that passed', () => {
  const step = (name: string): Step => ({ name, kind: 'run', command: [] });
  const passed: Outcome = { succeeded: true, output: '', tally: { passed: 3, failed: 0 } };
  const lines = skippedLines(
    [step('lint'), step('unit tests'), step('browser tests')],
    [
      passed,
      { ...passed, skipped: [''] },
      { ...passed, skipped: ['No pictures', 'No sound', 'No pictures'] },
    ],
  );
  expect(lines).toEqual([
    '– unit tests: 1 skipped',
    '– browser tests: 2 skipped: No pictures',
    '– browser tests: 1 skipped: No sound',
  ]);
});
