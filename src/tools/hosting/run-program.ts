/** Starts a server of somebody else's on a port of this machine, waits until it answers, and ends it: that process, no other. */
import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 200;
const BETWEEN_MS = 50;

/** Throws with what the program printed if it ends instead. */
export async function runProgram(
  command: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<() => Promise<void>> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return () => ended(child);
    await wait(BETWEEN_MS);
  }
  await ended(child);
  throw new Error(`${program} does not answer:\n${said}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const say = (is: boolean) => () => {
      socket.destroy();
      done(is);
    };
    socket.once('connect', say(true)).once('error', say(false));
  });
}

/** One that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
