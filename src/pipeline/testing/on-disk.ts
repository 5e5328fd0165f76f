/** Runs the command on real files, for tables are read by what knows no others. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import type { ExitCode } from '../command-line.ts';
import { nodeFiles } from '../node-files.ts';
import type { JsonReport } from '../report/json-reporter.ts';
import { run } from '../run.ts';
import type { Content } from './run-sample.ts';

export interface RanOnDisk {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** `data/events/x.md:3:7 error There is … | Did you mean …?`, one a problem; with `--json`, and without `--coverage`, alone. */
  readonly problems: readonly string[];
  /** What was written, by name. */
  readonly dataset: ReadonlyMap<string, Uint8Array>;
  /** The files of `data/` behind the run, by path. */
  readonly data: Content;
}

/** @param content by path: `data/timeline.yaml`, `texts/paper.txt` */
export async function runOnDisk(content: Content, ...args: readonly string[]): Promise<RanOnDisk> {
  const folder = await mkdtemp(`${tmpdir()}/sourceline-`);
  try {
    for (const [path, text] of Object.entries(content)) {
      await mkdir(dirname(`${folder}/${path}`), { recursive: true });
      await writeFile(`${folder}/${path}`, text);
    }
    return await ranIn(folder, args);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ranIn(folder: string, args: readonly string[]): Promise<RanOnDisk> {
  const said = { stdout: '', stderr: '' };
  const code = await run(
    [
      '--data',
      `${folder}/data`,
      '--out',
      `${folder}/out`,
      ...args.map((arg) => (arg === 'texts' ? `${folder}/texts` : arg)),
    ],
    {
      files: nodeFiles,
      stdout: (text) => (said.stdout += text),
      stderr: (text) => (said.stderr += text),
    },
  );
  const stdout = said.stdout.replaceAll(`${folder}/`, '');
  return {
    code,
    stdout,
    stderr: said.stderr.replaceAll(`${folder}/`, ''),
    problems: args.includes('--json') && !args.includes('--coverage') ? problemsIn(stdout) : [],
    dataset: await filesIn(`${folder}/out`),
    data: Object.fromEntries(
      [...(await filesIn(`${folder}/data`))].map(([path, bytes]) => [`data/${path}`, bytes]),
    ),
  };
}

function problemsIn(stdout: string): readonly string[] {
  const { problems } = JSON.parse(stdout) as JsonReport;
  return problems.map(
    ({ file, line, column, severity, message, mend }) =>
      `${file}:${String(line)}:${String(column)} ${severity} ${message} | ${mend}`,
  );
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) files.set(path.slice(folder.length + 1), await readFile(path));
  return files;
}
