import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { describePortError, FIRST_PORT, listen } from './listen.ts';

const servers: Server[] = [];

function server(): Server {
  const made = createServer();
  servers.push(made);
  return made;
}

afterEach(() => {
  for (const made of servers.splice(0)) made.close();
});

describe('listen', () => {
  it('takes the port that was asked for, or says that it is taken', async () => {
    const first = await listen(server(), '0');
    const port = first.ok ? first.value : 0;
    expect(port).toBeGreaterThan(0);
    expect(await listen(server(), String(port))).toEqual({ ok: false, error: { kind: 'taken', port } });
  });

  it('goes on to the next free port when none was asked for', async () => {
    const [one, two] = [await listen(server(), undefined), await listen(server(), '')];
    const [first, second] = [one.ok ? one.value : 0, two.ok ? two.value : 0];
    expect(first).toBeGreaterThanOrEqual(FIRST_PORT);
    expect(second).toBeGreaterThan(first);
  });

  it.each(['http', '-1', '70000', '80.5'])('refuses %s as a port', async (value) => {
    expect(await listen(server(), value)).toEqual({ ok: false, error: { kind: 'malformed', value } });
  });

  it('tells what to do about a taken port', () => {
    expect(describePortError({ kind: 'taken', port: 8080 })).toContain('PORT=8081,');
  });
});
