/** Runs a program of `node_modules/.bin` (or of the system) as a child, without a shell and without input. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export interface ToolResult {
  /** Exit code; 127 when the program could not be started. */
  readonly code: number;
  /** Everything it printed, both streams as they came. */
  readonly output: string;
}

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended. */
  readonly timeout?: number;
}

export function runTool(
  command: readonly string[],
  onOutput: (chunk: string) => void = () => undefined,
  { env = {}, timeout }: ToolOptions = {},
): Promise<ToolResult> {
  const [program = '', ...args] = command;
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: toolPath(), ...env },
      shell: process.platform === 'win32',
      ...(timeout !== undefined && { timeout }),
    });
    let output = '';
    const keep = (chunk: string): void => {
      output += chunk;
      onOutput(chunk);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      done({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}

/** A search path on which the project's own programs come first. */
export function toolPath(): string {
  return [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
}
