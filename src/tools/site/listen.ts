/** Finds a port to listen on. */
import type { Server } from 'node:http';
import { err, ok, type Result } from '#base/result.ts';
import { parsePort } from './port.ts';

export const FIRST_PORT = 4173;
const TRIES = 50;

export type PortError =
  | { readonly kind: 'malformed'; readonly value: string }
  | { readonly kind: 'taken'; readonly port: number }
  | { readonly kind: 'other'; readonly message: string };

/** A port that was asked for is used or is an error; without one, the first free port from `FIRST_PORT` on. */
export async function listen(server: Server, asked: string | undefined): Promise<Result<number, PortError>> {
  if (asked !== undefined && asked !== '') {
    const port = parsePort(asked);
    return port === null ? err({ kind: 'malformed', value: asked }) : listenOn(server, port);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port++) {
    const result = await listenOn(server, port);
    if (result.ok || result.error.kind !== 'taken') return result;
  }
  return listenOn(server, 0);
}

export function describePortError(error: PortError): string {
  switch (error.kind) {
    case 'malformed':
      return `PORT must be a number from 0 to 65535, not “${error.value}”.`;
    case 'taken':
      return `Port ${String(error.port)} is taken. Choose another, such as PORT=${String(error.port + 1)}, or leave PORT out.`;
    case 'other':
      return error.message;
  }
}

/** Port 0 lets the system choose; the result tells which it chose. */
function listenOn(server: Server, port: number): Promise<Result<number, PortError>> {
  return new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') done(err({ kind: 'taken', port }));
      else done(err({ kind: 'other', message: error.message }));
    };
    server.once('error', failed);
    // This machine alone: what is being tried out is nobody else's to see.
    server.listen({ port, host: 'localhost' }, () => {
      server.off('error', failed);
      const address = server.address();
      done(ok(typeof address === 'object' && address ? address.port : port));
    });
  });
}
