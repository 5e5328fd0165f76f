/** Runs checks: static ones side by side, the others one after the other, and tells a screen how they fare. */
import type { Tally } from './tally.ts';
import { tallyOfStep } from './tally.ts';
import type { Step } from './steps.ts';

export interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
  readonly tally: Tally;
  /** The tests that failed, by name, where the tool tells of tests. */
  readonly failures?: readonly string[];
  /** Why tests were skipped: an entry for each of them. */
  readonly skipped?: readonly string[];
}

export interface Screen {
  readonly begins: (step: Step) => void;
  readonly prints: (step: Step, chunk: string) => void;
  readonly ends: (step: Step, outcome: Outcome, milliseconds: number) => void;
}

export type RunStep = (step: Step, onOutput: (chunk: string) => void) => Promise<Outcome>;

/** All outcomes, in the order of `steps`. A failure stops nothing but the steps that need what it should have made. */
export async function runSteps(
  steps: readonly Step[],
  run: RunStep,
  screen: Screen,
  atOnce: number,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<Step, Outcome>();
  const perform = async (step: Step): Promise<void> => {
    const began = performance.now();
    screen.begins(step);
    const outcome = await run(step, (chunk) => {
      screen.prints(step, chunk);
    }).catch(brokenBy);
    outcomes.set(step, outcome);
    screen.ends(step, outcome, performance.now() - began);
  };
  await pool(
    steps.filter((step) => step.kind === 'static'),
    perform,
    atOnce,
  );
  for (const step of steps.filter((other) => other.kind === 'run')) {
    const failed = steps.find(
      (other) => other.name === step.needs && outcomes.get(other)?.succeeded === false,
    );
    if (failed) {
      const outcome = notRun(failed.name);
      outcomes.set(step, outcome);
      screen.ends(step, outcome, 0);
    } else {
      await perform(step);
    }
  }
  return steps.flatMap((step) => outcomes.get(step) ?? []);
}

function notRun(because: string): Outcome {
  return { succeeded: false, output: `Not run, because “${because}” failed.\n`, tally: tallyOfStep(false) };
}

/** A check that could not be carried out is a failure like any other: the rest goes on, and the numbers come. */
function brokenBy(error: unknown): Outcome {
  return { succeeded: false, output: `${String(error)}\n`, tally: tallyOfStep(false) };
}

/** Works through `items` in order, at most `atOnce` at a time. */
async function pool<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce: number): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
