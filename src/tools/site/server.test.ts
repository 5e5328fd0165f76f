import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { siteServer } from './server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let dir: string;
let server: Server;
let port: number;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sourceline-site-'));
  file('../secret.txt', 'secret');
  file('index.html', '<p>home</p>');
  file('404.html', '<p>no such page</p>');
  file('events/baku/index.html', '<p>baku</p>');
  file('assets/main-x.js', 'original');
  file('assets/main-x.js.br', 'compressed');
  file('.vite/manifest.json', '{}');
  server = siteServer({ dir, base: '/sub/dir/' });
  const result = await listen(server, '0');
  port = result.ok ? result.value : 0;
});

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

function file(path: string, text: string): void {
  const full = path.startsWith('..') ? `${dir}-secret.txt` : join(dir, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Sends the path as it is: `fetch` would tidy `..` away. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asked.on('error', failed).end();
  });
}

describe('siteServer', () => {
  it('serves pages below its base, and lets other origins read them', async () => {
    const answer = await ask('/sub/dir/events/baku/?q=x');
    expect(answer).toMatchObject({ status: 200, body: '<p>baku</p>' });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    expect(answer.headers['x-frame-options']).toBeUndefined();
  });

  it('leads to the address with its slash, and keeps the query', async () => {
    const page = await ask('/sub/dir/events/baku?cite=a');
    expect(page).toMatchObject({ status: 301, headers: { location: '/sub/dir/events/baku/?cite=a' } });
    const home = await ask('/sub/dir');
    expect(home).toMatchObject({ status: 301, headers: { location: '/sub/dir/' } });
  });

  it.each([
    '/sub/dir/nothing/',
    '/',
    '/other/',
    '/sub/dir/.vite/manifest.json',
    '/sub/dir/%E0%A4%A',
    '/sub/dir/events',
  ])('answers %s with the 404 page', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '<p>no such page</p>' });
  });

  it.each(['..', '%2e%2e', '..%2f..', '..\\..', '%5c..%5c..'])('lets nobody out by %s', async (up) => {
    const answer = await ask(`/sub/dir/${up}/${dir.split('/').at(-1) ?? ''}-secret.txt`);
    expect(answer.status).toBe(404);
  });

  it('prefers compressed files where the browser takes them', async () => {
    const packed = await ask('/sub/dir/assets/main-x.js', 'GET', { 'accept-encoding': 'gzip, br' });
    expect(packed).toMatchObject({ body: 'compressed', headers: { 'content-encoding': 'br' } });
    expect((await ask('/sub/dir/assets/main-x.js')).body).toBe('original');
  });

  it('can only be read', async () => {
    expect((await ask('/sub/dir/', 'POST')).status).toBe(405);
    expect(await ask('/sub/dir/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
