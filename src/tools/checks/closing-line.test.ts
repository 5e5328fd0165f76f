/** Programs read the last line of `npm test`: whatever goes wrong before, it comes, and agrees with the exit code. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from './read-report.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sourceline-closing-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function copy(path: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  copyFileSync(path, join(dir, path));
}

/** The exit code and the last line of what a program prints. */
function closing(program: string, ...args: readonly string[]) {
  const path = [join(dir, 'bin'), process.env['PATH'] ?? ''].join(delimiter);
  const { status, stdout } = spawnSync(program, args, {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return { status, line: stdout.trimEnd().split('\n').at(-1) };
}

describe('readReport', () => {
  it('takes a report that is cut off, or not there, for none', () => {
    plant('good.json', '{"a":1}');
    plant('cut.json', '{"a":');
    const reports = ['good.json', 'cut.json', 'nowhere.json'].map((file) => readReport(join(dir, file)));
    expect(reports).toEqual([{ a: 1 }, null, null]);
  });
});

describe('npm test', () => {
  it('closes with a failure when it cannot even begin', () => {
    for (const file of ['src/tools/test.mjs', 'src/tools/install.mjs']) copy(file);
    plant('package.json', JSON.stringify({ type: 'module', engines: { node: '>=999.0' } }));
    expect(closing('node', 'src/tools/test.mjs')).toEqual({ status: 1, line: '0 passed, 1 failed' });
  });
});

describe('.ci/run', () => {
  it.each([
    ['nothing at all', 'exit 0', 1, '0 passed, 1 failed'],
    ['an end with no numbers', 'echo broken; exit 7', 7, '0 passed, 1 failed'],
    ['a failure', 'echo "3 passed, 2 failed"; echo words of npm; exit 1', 1, '3 passed, 2 failed'],
    ['a failure that the exit code hides', 'echo "3 passed, 2 failed"', 1, '3 passed, 2 failed'],
    ['numbers, and an end that denies them', 'echo "3 passed, 0 failed"; exit 1', 1, '3 passed, 0 failed'],
    ['success', 'echo "3 passed, 0 failed"', 0, '3 passed, 0 failed'],
  ])('after %s', (_after, script, status, line) => {
    copy('.ci/run');
    plant('bin/npm', `#!/bin/sh\n${script}\n`);
    chmodSync(join(dir, 'bin/npm'), 0o755);
    expect(closing('bash', '.ci/run')).toEqual({ status, line });
  });
});
