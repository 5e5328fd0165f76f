/** Servers for tests: the built site under any base path, and pages of others that frame it. Each on a free port. */
import { createServer, type Server } from 'node:http';
import { listen } from '../../src/tools/site/listen.ts';
import { siteServer } from '../../src/tools/site/server.ts';

export interface Served {
  readonly port: number;
  readonly close: () => void;
}

export function serveSite(base = '/'): Promise<Served> {
  return started(siteServer({ dir: 'dist', base }));
}

/** One page, whatever the path. */
export function servePage(html: string): Promise<Served> {
  return started(
    createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    }),
  );
}

async function started(server: Server): Promise<Served> {
  const port = await listen(server, '0');
  if (!port.ok) throw new Error('No free port for a test server.');
  return {
    port: port.value,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
