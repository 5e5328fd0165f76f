import { describe, expect, it } from 'vitest';
import { type RunStep, runSteps, type Screen } from './run-steps.ts';
import type { Step } from './steps.ts';
import { tallyOfStep } from './tally.ts';

const silent: Screen = { begins: () => undefined, prints: () => undefined, ends: () => undefined };

function step(name: string, kind: Step['kind'], needs?: string): Step {
  return { name, kind, command: [name], ...(needs !== undefined && { needs }) };
}

/** Runs steps of which those named fail; notes the order, and how many ran at once. */
function runner(failing: readonly string[] = []) {
  const ran: string[] = [];
  let now = 0;
  const most = { static: 0, run: 0 };
  const run: RunStep = async ({ name, kind }) => {
    ran.push(name);
    most[kind] = Math.max(most[kind], ++now);
    await Promise.resolve();
    now--;
    const succeeded = !failing.includes(name);
    return { succeeded, output: '', tally: tallyOfStep(succeeded) };
  };
  return { run, ran, most };
}

describe('runSteps', () => {
  it('runs static checks side by side, then the others one by one', async () => {
    const { run, ran, most } = runner();
    const all = [
      step('a', 'static'),
      step('b', 'static'),
      step('c', 'static'),
      step('d', 'run'),
      step('e', 'run'),
    ];
    await runSteps(all, run, silent, 2);
    expect(ran).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(most).toEqual({ static: 2, run: 1 });
  });

  it('goes on after a failure, so that one run tells of all', async () => {
    const { run, ran } = runner(['a', 'c']);
    const outcomes = await runSteps(
      [step('a', 'static'), step('b', 'static'), step('c', 'run'), step('d', 'run')],
      run,
      silent,
      1,
    );
    expect(ran).toEqual(['a', 'b', 'c', 'd']);
    expect(outcomes.map(({ succeeded }) => succeeded)).toEqual([false, true, false, true]);
  });

  it('counts a step that could not be run as a failure, and goes on', async () => {
    const { run } = runner();
    const breaking: RunStep = (step, say) =>
      step.name === 'a' ? Promise.reject(new Error('no room')) : run(step, say);
    const outcomes = await runSteps([step('a', 'static'), step('b', 'run')], breaking, silent, 1);
    expect(outcomes[0]).toMatchObject({ output: 'Error: no room\n', tally: { passed: 0, failed: 1 } });
    expect(outcomes[1]?.succeeded).toBe(true);
  });

  it('fails, without running it, a step whose need was not met', async () => {
    const { run, ran } = runner(['build']);
    const outcomes = await runSteps([step('build', 'run'), step('size', 'run', 'build')], run, silent, 1);
    expect(ran).toEqual(['build']);
    expect(outcomes[1]).toMatchObject({ succeeded: false, tally: { passed: 0, failed: 1 } });
    expect(outcomes[1]?.output).toContain('build');
  });
});
