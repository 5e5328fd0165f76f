/** One contract, held by every host alike: each promise is asked for over HTTP. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Asking } from './ask.ts';
import { type Host, hosts, type Running } from './hosts.ts';
import { headersOf } from './promises.ts';
import { SAMPLE, writeSample } from './sample-site.ts';

/** What is asked for, and what is promised of it: each file by its path, each page by its address as well. */
const FILES = Object.keys(SAMPLE).filter((path) => !path.startsWith('.'));
const ADDRESSES = [...FILES, ...FILES.flatMap((path) => /^(.*)index\.html$/.exec(path)?.[1] ?? [])].filter(
  (path) => path !== '404.html',
);

for (const host of hosts())
  for (const base of ['/', '/news/timeline/'])
    describe.skipIf(host.missing !== null)(`${host.missing ?? host.name}, below ${base}`, () => {
      contract(host, base);
    });

function contract(host: Host, base: string): void {
  let folder: string;
  let running: Running;
  const get = (path: string, asking?: Asking) => ask(running.port, base + path, asking);

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'sourceline-host-')));
    const [root, scratch] = [join(folder, 'root'), join(folder, 'scratch')];
    mkdirSync(scratch);
    writeFileSync(join(scratch, 'secret.txt'), 'secret');
    await writeSample(join(root, base));
    running = await host.start({ root, base, scratch });
  });
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(ADDRESSES)('serves “%s” with all that is promised of it', async (path) => {
    const { status, headers, body } = await get(path);
    const file = /(^|\/)$/.test(path) ? `${path}index.html` : path;
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: SAMPLE[file] });
    expect(told(headers)).toEqual(told(lowerCase(headersOf(`/${path}`))));
  });

  it.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ] as const)('serves the file that was made with %s', async (encoding, unpacked) => {
    for (const path of ['', 'assets/main-B1x2Y3z4.js', 'dataset/places.geojson', 'feed.atom']) {
      const plain = await get(path);
      const packed = await get(path, { headers: { 'accept-encoding': encoding } });
      expect([path, packed.headers['content-encoding']]).toEqual([path, encoding]);
      expect(packed.headers['vary']).toMatch(/accept-encoding/i);
      expect(unpacked(packed.body).equals(plain.body)).toBe(true);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(told(packed.headers)).toEqual(told(plain.headers));
    }
  });

  it.each(['', 'dataset/timeline.json', 'assets/main-B1x2Y3z4.js'])(
    'tells that “%s” has not changed',
    async (path) => {
      const { headers } = await get(path);
      const etag = String(headers['etag']);
      const again = await get(path, { headers: { 'if-none-match': etag } });
      expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 });
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
      expect(again.headers['access-control-allow-origin']).toBe('*');
    },
  );

  it('leads to the address with its slash, and keeps the query', async () => {
    const { status, headers } = await get('events/baku?cite=a');
    expect([301, 308]).toContain(status);
    const origin = `http://127.0.0.1:${String(running.port)}`;
    const to = new URL(String(headers['location']), `${origin}${base}events/baku`);
    expect(to.href).toBe(`${origin}${base}events/baku/?cite=a`);
  });

  it.each([
    ...[
      'nothing/',
      'nothing',
      'nothing.json',
      'assets/gone-B1x2Y3z4.js',
      'dataset/index.0123456789abcdef.json',
    ],
    ...['feed/nothing.atom', 'events/', 'embed/nothing/', '.vite/manifest.json'],
  ])('answers “%s” with the page that says so, which nothing keeps', async (path) => {
    const { status, headers, body } = await get(path);
    expect({ status, body: body.toString() }).toEqual({ status: 404, body: SAMPLE['404.html'] });
    expect(told(headers)).toEqual(told(lowerCase(headersOf('/404.html'))));
  });

  it.each(['..', '%2e%2e', '..%2f..', '%5c..%5c..'])('lets nobody out by %s', async (up) => {
    const { status, body } = await get(`${up}/${up}/${up}/scratch/secret.txt`);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
  });

  it('can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get('', { method })).status, method).toBe(405);
    expect(await get('', { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });
}

type Told = Readonly<Record<string, string | string[] | undefined>>;

/** Of the headers, what the promises are about. Hosts write types with a space or without. */
function told(headers: Told): Told {
  const names = [
    ...['access-control-allow-origin', 'cross-origin-resource-policy', 'x-content-type-options'],
    ...['referrer-policy', 'cache-control', 'content-security-policy', 'content-type'],
  ];
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}

function lowerCase(headers: Told): Told {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
