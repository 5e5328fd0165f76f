/** The browser on this machine, and how it is started: for the test command, Playwright's configuration and the bench alike. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Result } from '#base/result.ts';
import { toolPath } from '../run-tool.ts';
import { type BrowserWorld, findBrowser, VARIABLE } from './find-browser.ts';

/** Looks once per process, and for its children: they are told by the environment. May take minutes if it has to install. */
export function ensureChromium(): Result<string, string> {
  const found = findBrowser(thisMachine());
  if (found.ok) process.env[VARIABLE] = found.value;
  return found;
}

/** No other host can be reached, and nothing is asked of the browser's maker. */
export function launchFlags(): string[] {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  ];
}

function thisMachine(): BrowserWorld {
  return {
    named: process.env[VARIABLE],
    own: chromium.executablePath(),
    isRoot: isRoot(),
    starts: (path) =>
      existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
    run: ([program = '', ...args], limitMs) =>
      spawnSync(program, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: limitMs,
        shell: process.platform === 'win32',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PATH: toolPath() },
      }).status === 0,
    say: (line) => {
      console.log(line);
    },
  };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
