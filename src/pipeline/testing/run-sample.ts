/** Runs the commands on the sample, in memory. */
import type { ExitCode } from '../command-line.ts';
import type { Effects } from '../effects.ts';
import { runQuote } from '../finder/run-quote.ts';
import type { JsonReport } from '../report/json-reporter.ts';
import { run } from '../run.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS, type SamplePath } from './sample.ts';

export type Content = Readonly<Record<string, string | Uint8Array>>;

/** What is planted · file · what is replaced · by what · all that is said: `file:line:column severity message | mend`. */
export type Plant = readonly [string, SamplePath, string, string, readonly string[]];

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: MemoryFiles;
}

type Command = (args: readonly string[], effects: Effects) => Promise<ExitCode>;

/** `npm run data`. */
export function runOn(files: MemoryFiles, ...args: readonly string[]): Promise<Ran> {
  return ranBy(run, files, args);
}

/** `npm run quote`. */
export function askOn(files: MemoryFiles, ...args: readonly string[]): Promise<Ran> {
  return ranBy(runQuote, files, args);
}

async function ranBy(command: Command, files: MemoryFiles, args: readonly string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const code = await command(args, {
    files,
    stdout: (text) => (said.stdout += text),
    stderr: (text) => (said.stderr += text),
  });
  return { code, ...said, files };
}

/** The sample with its texts beside it, some files put in the place of others. */
export function sampleWith(changed: Content = {}): MemoryFiles {
  return memoryFiles({ ...SAMPLE_DATA, ...SAMPLE_TEXTS, ...changed });
}

/** One replacement in a file of the sample; throws when there is nothing to replace. */
export function edited(path: SamplePath, from: string, to: string): Content {
  const text: string = SAMPLE_DATA[path];
  if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
  return { [path]: text.replace(from, () => to) };
}

/** `data/events/x.md:3:7 error There is … | Did you mean …?`, one a problem. */
export async function problemsOf(changed: Content, ...args: readonly string[]): Promise<readonly string[]> {
  const ran = await runOn(sampleWith(changed), '--texts', 'texts', '--json', ...args);
  return reportOf(ran).problems.map(
    ({ file, line, column, severity, message, mend }) =>
      `${file}:${String(line)}:${String(column)} ${severity} ${message} | ${mend}`,
  );
}

export function reportOf({ stdout }: Ran): JsonReport {
  return JSON.parse(stdout) as JsonReport;
}
