/** `npm test` (`--all`) and `npm run check` (static checks only). */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runTool } from '../run-tool.ts';
import { failedTests, failureLines } from './failures.ts';
import { readReport } from './read-report.ts';
import { type Outcome, runSteps } from './run-steps.ts';
import { createScreen } from './screen.ts';
import { skippedLines, skippedTests } from './skipped.ts';
import { type Step, steps } from './steps.ts';
import { closingLine, sum, tallyOfReport, tallyOfStep } from './tally.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the exit code. The last line it prints is `N passed, N failed`. */
export async function main(args: readonly string[], env: Environment): Promise<number> {
  mkdirSync('.cache', { recursive: true });
  const wanted = steps(env['SOURCELINE_TEXTS']).filter(
    ({ kind }) => args.includes('--all') || kind === 'static',
  );
  const port = env['PORT'] ?? '';
  if (args.includes('--all') && port !== '')
    console.log(`The browser tests serve the site at http://localhost:${port}/`);
  const began = performance.now();
  const screen = createScreen(process.stdout);
  const atOnce = Math.max(1, Math.min(4, availableParallelism()));
  const outcomes = await runSteps(wanted, run, screen, atOnce);
  screen.close();
  const tally = sum(outcomes.map((outcome) => outcome.tally));
  for (const line of [...failureLines(wanted, outcomes), ...skippedLines(wanted, outcomes)])
    console.log(line);
  console.log(`\nDone in ${String(Math.round((performance.now() - began) / 1000))} s.`);
  console.log(closingLine(tally));
  return tally.failed === 0 && outcomes.every((outcome) => outcome.succeeded) ? 0 : 1;
}

async function run(step: Step, onOutput: (chunk: string) => void): Promise<Outcome> {
  const { report } = step;
  if (report) rmSync(report.file, { force: true });
  const { code, output } = await runTool(step.command, onOutput);
  const succeeded = code === 0;
  if (!report) return { succeeded, output, tally: tallyOfStep(succeeded) };
  const told = readReport(report.file);
  const tally = tallyOfReport(report.format, told, succeeded);
  const failures = failedTests(report.format, told);
  const skipped = skippedTests(report.format, told);
  return { succeeded: succeeded && tally.failed === 0, output, tally, failures, skipped };
}
