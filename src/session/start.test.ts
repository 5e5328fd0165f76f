import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { detailOptions, sourcesOptions } from '#queries/detail-options.ts';
import { searchOptions } from '#queries/search-options.ts';
import { detailOf } from '#testing/detail-of.ts';
import { type Host, publish, serve } from '#testing/published.ts';
import { start } from './start.ts';

const BASE = '/dataset/';
let host: Host;

beforeEach(() => {
  const detail = detailOf('strikes 2025-04-02 \n It happened. [@a-1] \n a-1 <ft> "strikes"');
  const events = '2025-04-02 strike SY "Strikes"';
  host = publish({ events, details: [[detail]], retired: { raids: 'strikes' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset['root'];
  history.replaceState(null, '', '/');
});

async function loaded(address: string, dataRoot: string) {
  serve(host);
  history.replaceState(null, '', address);
  document.documentElement.dataset['root'] = dataRoot;
  const { client } = await start();
  const has = (key: readonly unknown[]) => client.getQueryData(key) !== undefined;
  return {
    table: has(eventTableOptions(BASE).queryKey),
    detail: has(detailOptions(BASE, 0).queryKey),
    sources: has(sourcesOptions(BASE).queryKey),
    search: has(searchOptions(BASE).queryKey),
  };
}

it.each([
  ['/', './', 'manifest.json', 'timeline'],
  ['/', './', 'index.abc.json', 'timeline'],
  ['/events/strikes/', '../../', 'details-0.abc.json', 'eventPassages'],
  ['/sources/ft/', '../../', 'sources.abc.json', 'sources'],
  ['/?event=strikes&q=strikes', './', 'details-0.abc.json', undefined],
  ['/?event=strikes&q=strikes', './', 'search.abc.json', undefined],
])('at %s (root %s), without %s, misses the %s', async (address, dataRoot, file, wanted) => {
  host.delete(BASE + file);
  serve(host);
  history.replaceState(null, '', address);
  document.documentElement.dataset['root'] = dataRoot;
  expect((await start()).missing?.wanted).toBe(wanted);
});

const NOTHING = { table: false, detail: false, sources: false, search: false };

it.each([
  ['/', './', { table: true }],
  ['/?event=strikes', './', { table: true, detail: true }],
  ['/?event=raids', './', { table: true, detail: true }],
  ['/?event=atlantis', './', { table: true }],
  ['/?q=strikes', './', { table: true, search: true }],
  ['/events/strikes/', '../../', { table: true, detail: true }],
  ['/sources/ft/', '../../', { table: true, sources: true }],
])('at %s, has what the page shows first, and no more', async (address, dataRoot, expected) => {
  expect(await loaded(address, dataRoot)).toEqual({ ...NOTHING, ...expected });
});

it.each(['details-0.abc.json', 'search.abc.json'])(
  'waits for %s, which the address asks for, only so long: the events are what the page is about',
  async (file) => {
    vi.useFakeTimers();
    host.set(BASE + file, 'silence');
    const started = vi.fn();
    const coming = loaded('/?event=strikes&q=strikes', './').then(started);
    await vi.advanceTimersByTimeAsync(2900);
    expect(started).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await coming;
    expect(started).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ table: true }));
  },
);

it('waits for the passages on an event’s own page: the text that the build wrote has them', async () => {
  vi.useFakeTimers();
  host.set(`${BASE}details-0.abc.json`, 'silence');
  const started = vi.fn();
  void loaded('/events/strikes/', '../../').then(started);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(started).not.toHaveBeenCalled();
});

it('does not wait for what does not come', async () => {
  host.clear();
  expect(await loaded('/?event=strikes', './')).toEqual(NOTHING);
});
