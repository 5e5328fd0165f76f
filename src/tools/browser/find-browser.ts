/**
 * The browser that tests and measurements run in. Looked for from the nearest to the farthest: what the environment
 * names, Playwright's own, the system's; then installed, by Playwright or by apt. Never skipped in silence.
 */
import { err, ok, type Result } from '#base/result.ts';

export const VARIABLE = 'SOURCELINE_CHROMIUM';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PLAYWRIGHT_LIMIT_MS = 180_000;
const APT_LIMIT_MS = 420_000;

/** What the search touches, so that a test can stand in for it. */
export interface BrowserWorld {
  readonly named: string | undefined;
  /** Where Playwright would keep its own build. */
  readonly own: string;
  readonly isRoot: boolean;
  /** True if there is a program at this path and it can be started. */
  readonly starts: (path: string) => boolean;
  /** True if the command ended well within the limit. */
  readonly run: (command: readonly string[], limitMs: number) => boolean;
  readonly say: (line: string) => void;
}

/** The path of a browser that starts; the error is one line that says what to install. */
export function findBrowser(world: BrowserWorld): Result<string, string> {
  if (world.named !== undefined && world.named !== '') {
    if (world.starts(world.named)) return ok(world.named);
    return err(`${VARIABLE} is ${world.named}, but no browser starts there.`);
  }
  const present = [world.own, ...SYSTEM_PATHS].find(world.starts);
  return present === undefined ? installBrowser(world) : ok(present);
}

function installBrowser(world: BrowserWorld): Result<string, string> {
  world.say('There is no Chromium here; installing one with Playwright …');
  world.run(['playwright', 'install', 'chromium'], PLAYWRIGHT_LIMIT_MS);
  if (world.starts(world.own)) return ok(world.own);
  if (world.isRoot) {
    world.say('That did not work; installing the system’s package …');
    world.run(['apt-get', 'update'], APT_LIMIT_MS);
    world.run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], APT_LIMIT_MS);
    const present = SYSTEM_PATHS.find(world.starts);
    if (present !== undefined) return ok(present);
  }
  return err(
    `No browser for the tests: install Chromium (npx playwright install --with-deps chromium, or your system's package), or set ${VARIABLE} to one.`,
  );
}
