import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { narrow } from '#domain/columns/narrow.ts';
import { filtersOf } from '#testing/filters-of.ts';
import { DATASET_BASE, type Host, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { aboutOptions } from '../about-options.ts';
import { DatasetError } from '../dataset-error.ts';
import { manifestOptions } from '../dataset-file.ts';
import { detailOptions } from '../detail-options.ts';
import { columnTableOptions, labelsOptions, rowOfOptions } from './large-options.ts';
import { foundOptions, wordsOptions } from './words-options.ts';

const events = `
  2025-04-02 strike SY "Strikes on T4" id=strikes
  2025-04-09 talks TR "Meeting in Baku" id=baku
  2025-04-10 talks TR "Talks go on" id=more
`;
let host: Host;
let client: QueryClient;

beforeEach(() => {
  stubSafeLine();
  host = publishLarge({ events, retired: { meeting: 'baku' } });
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  client.clear();
});

async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  return error instanceof DatasetError ? error.fault : error;
}

/** The address of the only file whose name begins so. */
function addressOf(name: string): string {
  return [...host.keys()].find((url) => url.startsWith(DATASET_BASE + name)) ?? '';
}

describe('of a large dataset can be asked', () => {
  it('all events as columns, and no titles', async () => {
    const asked = serve(host);
    const table = await client.query(columnTableOptions(DATASET_BASE));
    expect(table.size).toBe(3);
    expect([...narrow(table, filtersOf('country=TR'), null).rows]).toEqual([1, 2]);
    expect(asked.some((url) => url.includes('labels'))).toBe(false);
  });

  it('labels of some rows', async () => {
    serve(host);
    expect(await client.query(labelsOptions(DATASET_BASE, 1))).toMatchObject({
      first: 2,
      ids: ['more'],
      titles: ['Talks go on'],
    });
  });

  it('the row of an id, of one that was retired, and of none', async () => {
    serve(host);
    const rowOf = (id: string) => client.query(rowOfOptions(DATASET_BASE, 'abc', id));
    expect(await Promise.all(['baku', 'meeting', 'nothing'].map(rowOf))).toEqual([1, 1, null]);
  });

  it.each(['constructor', 'prototype'])('no row of “%s”, which is the name of something else', async (id) => {
    serve(host);
    expect(await client.query(rowOfOptions(DATASET_BASE, 'abc', id))).toBeNull();
  });

  it('the rows that have words, with no list of other words', async () => {
    const asked = serve(host);
    const { rows } = await client.query(foundOptions(DATASET_BASE, { dataset: 'abc', size: 3 }, 'talk'));
    expect([...rows]).toEqual([2]);
    expect(asked.filter((url) => url.includes('postings'))).toHaveLength(1);
  });
});

it.each(['columns', 'labels-0'])('asks past all copies where one is damaged: %s', async (name) => {
  const address = addressOf(name);
  const whole = host.get(address) ?? 'no answer';
  host.set(address, { bytes: new Uint8Array(8) });
  const asked = serve(host);
  const served = fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (init.cache === 'reload') host.set(url, whole);
    return served(url, init);
  });
  await client.query(columnTableOptions(DATASET_BASE));
  await client.query(labelsOptions(DATASET_BASE, 0));
  expect(asked.filter((url) => url === address)).toHaveLength(2);
});

it.each(['details-0', 'about'])('refuses %s too when it is not what its name promises', async (name) => {
  const address = addressOf(name);
  const answer = host.get(address);
  const text = typeof answer === 'object' && 'text' in answer ? answer.text : '';
  host.set(address, { text: `${text} ` });
  serve(host);
  const asked =
    name === 'about'
      ? client.query(aboutOptions(DATASET_BASE))
      : client.query(detailOptions(DATASET_BASE, 0));
  expect(await faultOf(asked)).toMatchObject({ kind: 'broken', message: 'is not what was published' });
});

describe('a file of a large dataset is refused', () => {
  it('when its content is not what its name promises', async () => {
    host.set(addressOf('labels-0'), { text: '{}' });
    serve(host);
    expect(await faultOf(client.query(labelsOptions(DATASET_BASE, 0)))).toMatchObject({
      kind: 'broken',
      message: 'is not what was published',
    });
  });

  it('when it belongs to another edition', async () => {
    const other = publishLarge({ events }, 'def');
    const foreign = [...other.keys()].find((url) => url.startsWith(`${DATASET_BASE}labels-0`)) ?? '';
    const manifest = host.get(`${DATASET_BASE}manifest.json`);
    const json = manifest && typeof manifest === 'object' && 'json' in manifest ? manifest.json : {};
    const named = { rows: 2, files: [foreign.slice(DATASET_BASE.length)] };
    host.set(`${DATASET_BASE}manifest.json`, { json: { ...(json as object), labels: named } });
    host.set(foreign, other.get(foreign) ?? 'no answer');
    serve(host);
    expect(await faultOf(client.query(labelsOptions(DATASET_BASE, 0)))).toEqual({ kind: 'mixed' });
  });

  it.each([
    ['begin at another row than its place gives', '"first":0', '"first":1', { at: 'first' }],
    ['are fewer than its ids', ',"Meeting in Baku"', '', { message: 'has not as many titles as ids' }],
  ])('when its titles %s', async (_, from, to, fault) => {
    vi.stubGlobal('isSecureContext', false);
    const address = addressOf('labels-0');
    const answer = host.get(address);
    const text = typeof answer === 'object' && 'text' in answer ? answer.text : '';
    host.set(address, { text: text.replace(from, to) });
    serve(host);
    const labels = client.query(labelsOptions(DATASET_BASE, 0));
    expect(await faultOf(labels)).toMatchObject({ kind: 'broken', ...fault });
  });

  it('when the columns are not as long as the outline says', async () => {
    vi.stubGlobal('isSecureContext', false);
    host.set(addressOf('columns'), { bytes: new Uint8Array(4) });
    serve(host);
    expect(await faultOf(client.query(columnTableOptions(DATASET_BASE)))).toMatchObject({
      kind: 'broken',
      at: 'columns',
    });
  });

  it('and asked for again from the manifest that there is now, when it is gone', async () => {
    serve(host);
    await client.query(columnTableOptions(DATASET_BASE));
    const newer = publishLarge({ events: `${events} 2025-04-11 talks "One more" id=last` }, 'def');
    host.clear();
    for (const [url, answer] of newer) host.set(url, answer);
    expect(await client.query(labelsOptions(DATASET_BASE, 1))).toMatchObject({ ids: ['more', 'last'] });
  });
});

describe('a timeline that is published anew while it is read', () => {
  const changed = events.replace('2025-04-02 strike', '2025-04-03 strike');

  /** The newer edition, of which the host serves all, and of the older one only some files. */
  function publishAnew(text: string, kept: (url: string) => boolean): void {
    for (const url of host.keys()) if (!kept(url)) host.delete(url);
    for (const [url, answer] of publishLarge({ events: text }, 'def')) host.set(url, answer);
  }

  it('gives no outline of the one with columns of the other, though they would fit', async () => {
    serve(host);
    await client.query(manifestOptions(DATASET_BASE));
    publishAnew(changed, (url) => url.includes('columns'));
    const { dataset, columns, timeline } = await client.query(columnTableOptions(DATASET_BASE));
    expect(dataset).toBe('def');
    expect(columns.day[0]).toBe(dayNumber(2025, 4, 3));
    expect(timeline).toBeDefined();
  });

  it('finds no rows of the one with words of the other', async () => {
    serve(host);
    const found = (edition: string, size: number) =>
      client.query(foundOptions(DATASET_BASE, { dataset: edition, size }, 'baku'));
    await client.query(wordsOptions(DATASET_BASE, 'abc'));
    publishAnew(`2025-04-01 talks "Envoys in Baku" id=zero ${events}`, (url) => url.includes('words'));
    expect(await faultOf(found('abc', 3))).toEqual({ kind: 'mixed' });
    expect([...(await found('def', 4)).rows]).toEqual([0, 2]);
  });

  it('tells no row of the one for the other', async () => {
    serve(host);
    const rowOf = (edition: string) => client.query(rowOfOptions(DATASET_BASE, edition, 'baku'));
    expect(await rowOf('abc')).toBe(1);
    publishAnew(`2025-04-01 talks "First" id=zero ${events}`, () => false);
    await client.query({ ...manifestOptions(DATASET_BASE), staleTime: 0 });
    expect(await rowOf('def')).toBe(2);
    expect(await faultOf(client.query({ ...rowOfOptions(DATASET_BASE, 'abc', 'more') }))).toEqual({
      kind: 'mixed',
    });
  });

  it('keeps nothing of the older that was on its way when the newer became known', async () => {
    serve(host);
    await client.query(manifestOptions(DATASET_BASE));
    const { subtle } = crypto;
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const digest: SubtleCrypto['digest'] = async (name, content) =>
      arrived.then(() => subtle.digest(name, content));
    vi.stubGlobal('crypto', { subtle: { digest } });
    const late = client.query(labelsOptions(DATASET_BASE, 0));
    publishAnew(changed, (url) => url.includes('labels'));
    await client.query({ ...manifestOptions(DATASET_BASE), staleTime: 0 });
    arrive();
    expect((await late).dataset).toBe('def');
  });
});
