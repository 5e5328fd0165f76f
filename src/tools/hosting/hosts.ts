/** The hosts that our promises are tried on: our own server, and others with the files that we give to those who run them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../site/listen.ts';
import { siteServer } from '../site/server.ts';
import { findProgram } from './find-program.ts';
import { freePort, runProgram } from './run-program.ts';

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export interface Site {
  /** What the host's root is: the site's files lie in it, below the base. */
  readonly root: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** An empty folder, for what the host writes. */
  readonly scratch: string;
}

export interface Host {
  readonly name: string;
  /** Null where its program is here; else why it is left out. */
  readonly missing: string | null;
  readonly start: (site: Site) => Promise<Running>;
}

const NGINX_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export function hosts(): readonly Host[] {
  const nginx = findProgram('nginx', ['nginx-light', 'libnginx-mod-http-brotli-static']);
  const caddy = findProgram('caddy', ['caddy']);
  return [
    { name: 'our own server', missing: null, start: startOwn },
    {
      name: 'nginx',
      missing: nginx === null ? 'nginx is not here (apt-get install nginx-light)' : null,
      start: (site) => startNginx(nginx ?? '', site),
    },
    {
      name: 'Caddy',
      missing: caddy === null ? 'Caddy is not here (apt-get install caddy)' : null,
      start: (site) => startCaddy(caddy ?? '', site),
    },
  ];
}

async function startOwn({ root, base }: Site): Promise<Running> {
  const server = siteServer({ dir: join(root, base), base });
  const port = await listen(server, '0');
  if (!port.ok) throw new Error('No free port.');
  return {
    port: port.value,
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** All that a whole configuration needs besides ours, with nothing outside of the scratch folder. */
async function startNginx(program: string, { root, base, scratch }: Site): Promise<Running> {
  const port = await freePort();
  const brotli = existsSync(NGINX_MODULE);
  const changes: readonly Change[] = [
    ['listen 80;', `listen 127.0.0.1:${String(port)};`],
    ['root /srv/sourceline;', `root ${root};`],
    [' /404.html;', ` ${base}404.html;`],
    ...(brotli ? [['# brotli_static on;', 'brotli_static on;'] as const] : []),
  ];
  const file = join(scratch, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    file,
    `${brotli ? `load_module ${NGINX_MODULE};` : ''}
daemon off;
master_process off;
pid ${scratch}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.map((each) => `${each}_temp_path ${scratch}/${each};`).join(' ')}
  ${changed(readFileSync('hosting/nginx.conf', 'utf8'), changes)}
}
`,
  );
  const stop = await runProgram([program, '-e', 'stderr', '-p', scratch, '-c', file], port);
  return { port, stop };
}

type Change = readonly [from: string, to: string];

/** As one who publishes would change it. Throws where there is nothing to change any more. */
function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`hosting/nginx.conf has no “${from}” to change.`);
    return now.replaceAll(from, to);
  }, text);
}

async function startCaddy(program: string, { root, base, scratch }: Site): Promise<Running> {
  const port = await freePort();
  const file = join(scratch, 'Caddyfile');
  mkdirSync(join(scratch, 'home'));
  const quiet = '{\n\tadmin off\n}\n';
  writeFileSync(file, quiet + readFileSync('hosting/Caddyfile', 'utf8'));
  const command = [program, 'run', '--config', file, '--adapter', 'caddyfile'];
  const stop = await runProgram(command, port, {
    HOME: join(scratch, 'home'),
    XDG_DATA_HOME: join(scratch, 'home'),
    XDG_CONFIG_HOME: join(scratch, 'home'),
    SOURCELINE_SITE: `http://127.0.0.1:${String(port)}`,
    SOURCELINE_ROOT: root,
    SOURCELINE_BASE: base.replace(/\/$/, ''),
  });
  return { port, stop };
}
