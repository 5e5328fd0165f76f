/** `npm start`: builds what has changed, serves the production build, says where; with `--data`, that of another folder of data. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#base/result.ts';
import { buildIfChanged } from './build.ts';
import { describePortError, listen } from './listen.ts';
import { siteOf } from './other-data.ts';
import { siteServer } from './server.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function start(args: readonly string[], env: Environment): Promise<void> {
  const { base, data } = startOptions(args);
  if (!(await buildIfChanged({ base, say: console.log })))
    fail('The site could not be built; the reason stands above.');
  const dir = data === null ? BUILT : await siteOf(data, base);
  if (dir === null) fail(`No site could be made of ${String(data)}; the reason stands above.`);
  await serve(base, env, dir);
}

const BUILT = 'dist';

/** Serves a built site as it is. */
export async function serve(base: string, env: Environment, dir = BUILT): Promise<void> {
  const server = siteServer({ dir, base });
  const port = await listen(server, env['PORT']);
  if (!port.ok) fail(describePortError(port.error));
  console.log(`Sourceline is at http://localhost:${String(port.value)}${base} (Ctrl+C ends it)`);
  const end = (): void => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

export interface SiteArguments {
  readonly base: string;
  readonly origin: string | null;
  readonly ifChanged: boolean;
}

/**
 * `--base some/path`, with or without slashes around it, or `--site https://example.org/some/path`, which tells the base too: pages then tell
 * their whole addresses; `--if-changed`: build only then. An error tells what is wrong with an address.
 */
export function options(args: readonly string[]): Result<SiteArguments, string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      site: { type: 'string' },
      'if-changed': { type: 'boolean', default: false },
    },
  });
  const ifChanged = values['if-changed'];
  if (values.site === undefined) return ok({ base: between(values.base ?? ''), origin: null, ifChanged });
  const site = siteAddress(values.site);
  if (!site.ok) return site;
  if (values.base !== undefined && between(values.base) !== site.value.base)
    return err(
      `--site has the path ${site.value.base}, --base says ${between(values.base)}: leave --base out.`,
    );
  return ok({ ...site.value, ifChanged });
}

/** Ends the program where they are wrong. */
export function siteArguments(args: readonly string[]): SiteArguments {
  const asked = options(args);
  if (!asked.ok) fail(asked.error);
  return asked.value;
}

function siteAddress(text: string): Result<Pick<SiteArguments, 'base' | 'origin'>, string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    return err(`--site ${text}: write the site’s whole address, such as https://example.org/some/path/.`);
  return ok({ base: between(url.pathname), origin: url.origin });
}

interface StartArguments {
  readonly base: string;
  /** A folder of data to look at; null for the site's own. */
  readonly data: string | null;
}

/** `--base` as above; `--data some/folder`. */
function startOptions(args: readonly string[]): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { base: { type: 'string', default: '/' }, data: { type: 'string' } },
  });
  return { base: between(values.base), data: values.data ?? null };
}

function between(path: string): string {
  return `/${path}/`.replaceAll(/\/+/g, '/');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
