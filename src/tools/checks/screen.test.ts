import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from './run-steps.ts';
import { createScreen } from './screen.ts';
import type { Step } from './steps.ts';

const lint: Step = { name: 'lint', kind: 'static', command: ['eslint'] };
const tests: Step = { name: 'tests', kind: 'run', command: ['x'], report: { format: 'vitest', file: 'x' } };
const good: Outcome = { succeeded: true, output: 'fine\n', tally: { passed: 7, failed: 0 } };
const bad: Outcome = { succeeded: false, output: 'one\ntwo\n', tally: { passed: 0, failed: 1 } };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function paper(isTTY: boolean) {
  let written = '';
  const output = { isTTY, columns: 60, write: (text: string) => (written += text) };
  return { screen: createScreen(output), read: () => written };
}

describe.each([true, false])('a screen (terminal: %s)', (isTTY) => {
  it('tells of success in a line, with the numbers of tests', () => {
    const { screen, read } = paper(isTTY);
    screen.begins(tests);
    screen.ends(tests, good, 1234);
    screen.close();
    expect(read()).toMatch(/✓ tests +1\.2 s {2}7 passed, 0 failed\n/);
    expect(read()).not.toContain('fine');
  });

  it('shows what a failed static check printed', () => {
    const { screen, read } = paper(isTTY);
    screen.begins(lint);
    screen.prints(lint, 'one\ntwo\n');
    screen.ends(lint, bad, 10);
    screen.close();
    expect(read()).toMatch(/✗ lint .*\n {4}one\n {4}two\n$/);
  });

  it('shows that a long check is still alive', () => {
    const { screen, read } = paper(isTTY);
    screen.begins(lint);
    vi.advanceTimersByTime(16_000);
    screen.close();
    expect(read()).toMatch(/… lint 1\d\.\d s/);
  });
});

describe('a log', () => {
  it('gets the output of long steps as it comes, and once', () => {
    const { screen, read } = paper(false);
    screen.begins(tests);
    screen.prints(tests, 'one\n');
    screen.prints(tests, 'two\n');
    screen.ends(tests, bad, 10);
    screen.close();
    expect(read().match(/two/g)).toHaveLength(1);
  });
});
