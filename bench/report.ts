/** The table, for the terminal and for `bench/README.md`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { isKept, type Measure, valueWords } from './measure.ts';

const PAGE = 'bench/README.md';
const BEGIN = '<!-- last run: written by npm run bench -->';
const END = '<!-- end of last run -->';
const HEAD = ['', 'measure', 'measured', 'at most', 'how'];

export function table(measures: readonly Measure[]): readonly string[] {
  const rows = measures.map((measure) => [
    isKept(measure) ? '✓' : '✗',
    measure.name,
    valueWords(measure.value, measure.unit),
    measure.limit === null ? '' : valueWords(measure.limit, measure.unit),
    measure.note,
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** Where and on what it was measured: without that, numbers mean nothing. */
export function circumstances(browser: string): string {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} cores`;
  return `Commit ${commit()}; ${machine}; Node ${process.versions.node}; Chromium ${browser}, headless, from the same machine.`;
}

export function writeReport(text: string): void {
  const [before, rest] = readFileSync(PAGE, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no place for the table.`);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${text}\n\n${END}${after}`);
}

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', ':!bench/README.md') !== '';
  return git('rev-parse', '--short', 'HEAD') + (changed ? ' and uncommitted changes' : '');
}
