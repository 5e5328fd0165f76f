/** `npm start`: builds what has changed, serves the production build, says where. */
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.ts';
import { describePortError, listen } from './listen.ts';
import { siteServer } from './server.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function start(args: readonly string[], env: Environment): Promise<void> {
  const { base } = options(args);
  if (!(await buildIfChanged({ base, say: console.log })))
    fail('The site could not be built; the reason stands above.');
  await serve(base, env);
}

/** Serves `dist/` as it is. */
export async function serve(base: string, env: Environment): Promise<void> {
  const server = siteServer({ dir: 'dist', base });
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
  readonly ifChanged: boolean;
}

/** `--base some/path`, with or without slashes around it; `--if-changed`: build only then. */
export function options(args: readonly string[]): SiteArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { base: { type: 'string', default: '/' }, 'if-changed': { type: 'boolean', default: false } },
  });
  return { base: `/${values.base}/`.replaceAll(/\/+/g, '/'), ifChanged: values['if-changed'] };
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
