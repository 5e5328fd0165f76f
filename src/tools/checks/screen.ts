/** What a person (or a log) sees of the checks: a line for each, progress meanwhile, the output of those that fail. */
import type { Outcome, Screen } from './run-steps.ts';
import type { Step } from './steps.ts';

const TICK_MS = 250;
const HEARTBEAT_MS = 15_000;
const NAME_WIDTH = 16;
const ESCAPE = String.fromCharCode(27);
const ESCAPE_SEQUENCE = new RegExp(`${ESCAPE}\\[[0-9;]*[A-Za-z]`, 'g');
const CLEAR_LINE = `\r${ESCAPE}[K`;

interface Running {
  readonly began: number;
  lastLine: string;
}

export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** A terminal gets one line that moves; a log gets the output of long steps as it comes, and a sign of life. */
export function createScreen(output: Output): Screen & { readonly close: () => void } {
  return output.isTTY === true ? terminalScreen(output) : logScreen(output);
}

function terminalScreen(output: Output): Screen & { readonly close: () => void } {
  const running = new Map<Step, Running>();
  const draw = (): void => {
    const parts = [...running].map(([step, { began, lastLine }]) =>
      [step.name, elapsed(performance.now() - began), running.size === 1 ? lastLine : ''].join(' ').trim(),
    );
    output.write(CLEAR_LINE + `… ${parts.join(' · ')}`.slice(0, (output.columns ?? 80) - 1));
  };
  const timer = setInterval(() => {
    if (running.size > 0) draw();
  }, TICK_MS);
  return {
    begins: (step) => running.set(step, { began: performance.now(), lastLine: '' }),
    prints: (step, chunk) => {
      const line = plain(chunk).trim().split('\n').at(-1);
      const entry = running.get(step);
      if (entry && line !== undefined && line !== '') entry.lastLine = line;
    },
    ends: (step, outcome, milliseconds) => {
      running.delete(step);
      output.write(CLEAR_LINE + verdict(step, outcome, milliseconds));
      if (!outcome.succeeded) output.write(indented(outcome.output));
    },
    close: () => {
      clearInterval(timer);
    },
  };
}

function logScreen(output: Output): Screen & { readonly close: () => void } {
  const running = new Map<Step, number>();
  const timer = setInterval(() => {
    for (const [step, began] of running) {
      if (step.kind === 'static') output.write(`… ${step.name} ${elapsed(performance.now() - began)}\n`);
    }
  }, HEARTBEAT_MS);
  return {
    begins: (step) => {
      running.set(step, performance.now());
      if (step.kind === 'run') output.write(`… ${step.name}\n`);
    },
    prints: (step, chunk) => {
      if (step.kind === 'run') output.write(chunk);
    },
    ends: (step, outcome, milliseconds) => {
      const streamed = step.kind === 'run' && running.has(step);
      running.delete(step);
      output.write(verdict(step, outcome, milliseconds));
      if (!outcome.succeeded && !streamed) output.write(indented(outcome.output));
    },
    close: () => {
      clearInterval(timer);
    },
  };
}

function verdict(step: Step, { succeeded, tally }: Outcome, milliseconds: number): string {
  const counts = step.report ? `  ${String(tally.passed)} passed, ${String(tally.failed)} failed` : '';
  return `${succeeded ? '✓' : '✗'} ${step.name.padEnd(NAME_WIDTH)}${elapsed(milliseconds).padStart(7)}${counts}\n`;
}

function elapsed(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ') + '\n';
}

/** Without the colours and cursor movements that tools print. */
function plain(text: string): string {
  return text.replaceAll(ESCAPE_SEQUENCE, '');
}
