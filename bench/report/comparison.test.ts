import { describe, expect, it } from 'vitest';
import type { Outcome, Row } from '../compare/outcome.ts';
import { cell, comparisonTables, thousands } from './comparison.ts';

const SUBJECTS = [
  { name: 'limit', title: 'the limit' },
  { name: 'slow', title: 'slow one' },
];

function measured(first: number, zoomFps: number): Outcome {
  return { kind: 'measured', figures: { first, zoomFps }, runs: [] };
}

const ROWS: readonly Row[] = [
  { subject: 'limit', events: 1000, outcome: measured(100, 60) },
  { subject: 'slow', events: 1000, outcome: measured(250, 30) },
  { subject: 'limit', events: 100_000, outcome: measured(400, 60) },
  { subject: 'slow', events: 100_000, outcome: { kind: 'failed', why: 'at rest: not in 90 s' } },
];

describe('comparisonTables', () => {
  const text = comparisonTables(ROWS, SUBJECTS, 'limit').join('\n');

  it('has a table for each number of events, with the ratio to the limit of the same', () => {
    expect(text).toContain('### 1\u00a0000 events');
    expect(text).toMatch(/first event painted +\| 100 ms +\| 250 ms \(2\.50\)/);
    expect(text).toMatch(/zooming, frames a second +\| 60 +\| 30 \(0\.50\)/);
  });

  it('says why one did not come through', () => {
    expect(text).toContain('- slow one: at rest: not in 90 s');
    expect(text).toMatch(/first event painted +\| 400 ms +\| – +\|/);
  });
});

it('leaves out the ratio to nothing', () => {
  expect(cell('zoomDropped', { kind: 'measured', figures: { zoomDropped: 4 }, runs: [] }, null)).toBe('4');
  const none: Outcome = { kind: 'measured', figures: { zoomDropped: 0 }, runs: [] };
  expect(cell('zoomDropped', { kind: 'measured', figures: { zoomDropped: 4 }, runs: [] }, none)).toBe('4');
  expect(cell('search', measured(1, 1), measured(1, 1))).toBe('');
});

it('groups thousands', () => {
  expect(thousands(1_000_000)).toBe('1\u00a0000\u00a0000');
  expect(thousands(60)).toBe('60');
});
