/** Servers for tests: the built site under any base path, and pages of others that frame it. Each on a free port, unless told which. */
import { createServer, type Server } from 'node:http';
import { describePortError, listen } from '../../src/tools/site/listen.ts';
import { siteServer } from '../../src/tools/site/server.ts';

export interface Served {
  readonly port: number;
  readonly close: () => void;
}

/** `asked`: the port it must be served on; a free one if that is not given. `dir`: the site's folder. */
export function serveSite(base = '/', asked?: string, dir = 'dist'): Promise<Served> {
  return started(siteServer({ dir, base }), asked);
}

export interface SlowSite extends Served {
  /** Takes requests for such paths, and does not answer them until it is to. */
  readonly hold: (paths: RegExp) => void;
  readonly answer: () => void;
  /** Whether a request for such a path is held. */
  readonly holds: (path: string) => boolean;
  /** What was written into the folder since. */
  readonly look: () => void;
}

/** A site on a line that can be slow, whoever asks: a page, or the worker, whose requests a test cannot get hold of in the browser. */
export async function serveSlowly(dir: string): Promise<SlowSite> {
  let site = siteServer({ dir, base: '/' });
  let held = /^$/;
  const waiting = new Map<string, (() => void)[]>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = () => site.emit('request', request, response);
    if (held.test(path)) waiting.set(path, [...(waiting.get(path) ?? []), answer]);
    else answer();
  });
  return {
    ...(await started(server)),
    hold: (paths) => {
      held = paths;
    },
    answer: () => {
      held = /^$/;
      for (const answers of waiting.values()) for (const answer of answers) answer();
      waiting.clear();
    },
    holds: (path) => waiting.has(path),
    look: () => {
      site = siteServer({ dir, base: '/' });
    },
  };
}

/** One page, whatever the path. */
export function servePage(html: string): Promise<Served> {
  return started(
    createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    }),
  );
}

async function started(server: Server, asked = ''): Promise<Served> {
  const port = await listen(server, asked === '' ? '0' : asked);
  if (!port.ok) throw new Error(describePortError(port.error));
  return {
    port: port.value,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
