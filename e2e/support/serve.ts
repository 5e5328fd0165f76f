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
