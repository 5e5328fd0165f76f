import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATASET_BASE, type Host, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { foundAtHand, foundOptions, wordsOptions } from './words-options.ts';

const events = `
  2025-04-02 strike "Talk tale tank tar"
  2025-04-09 talks "Talk"
`;
const ROWS = { dataset: 'abc', size: 2 };

let host: Host;
let client: QueryClient;

const MINUTE = 60_000;

beforeEach(async () => {
  vi.useFakeTimers();
  stubSafeLine();
  host = publishLarge({ events });
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  serve(host);
  await client.query(wordsOptions(DATASET_BASE, 'abc'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  client.clear();
});

/** One that is over when it has found something. */
async function search(q: string): Promise<void> {
  const found = client.query(foundOptions(DATASET_BASE, ROWS, q));
  await vi.advanceTimersByTimeAsync(1000);
  await found;
}

/** As the page does: what is shown is what was typed last. */
function typing() {
  const left: string[] = [];
  const asked = serve(host, (url) => left.push(url));
  const observer = new QueryObserver(client, foundOptions(DATASET_BASE, ROWS, 'ta'));
  const stop = observer.subscribe(() => undefined);
  return {
    lists: () => asked.filter((url) => url.includes('postings')),
    left: () => left.filter((url) => url.includes('postings')),
    type: (q: string) => {
      observer.setOptions(foundOptions(DATASET_BASE, ROWS, q));
    },
    rows: () => [...(observer.getCurrentResult().data?.rows ?? [])],
    stop,
  };
}

describe('a search while its reader types', () => {
  it('asks for the lists of what is typed last alone, where the letters before it ask for many', async () => {
    const { lists, type, rows, stop } = typing();
    await vi.advanceTimersByTimeAsync(20);
    type('talk');
    await vi.waitFor(() => {
      expect(rows()).toEqual([0, 1]);
    });
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(lists()).toHaveLength(1);
    stop();
  });

  it('asks for all of them when the reader stays', async () => {
    const { lists, rows, stop } = typing();
    await vi.waitFor(() => {
      expect(rows()).toEqual([0, 1]);
    });
    expect(lists()).toHaveLength(4);
    stop();
  });

  it('leaves lists on their way that it needs no more, and keeps those that it does', async () => {
    const silent = [...host.keys()].filter((url) => url.includes('postings'));
    for (const url of silent) host.set(url, 'silence');
    const { lists, left, type, stop } = typing();
    await vi.waitFor(() => {
      expect(lists()).toHaveLength(4);
    });
    type('talk');
    await vi.waitFor(() => {
      expect(left()).toHaveLength(3);
    });
    expect(lists()).toHaveLength(4);
    stop();
  });

  it('keeps lists for some time, and not for ever', async () => {
    const asked = serve(host);
    const lists = async (q: string) => {
      await search(q);
      return asked.filter((url) => url.includes('postings')).length;
    };
    expect(await lists('talk')).toBe(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await lists('talk')).toBe(1);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(await lists('talk')).toBe(2);
  });
});

describe('foundAtHand', () => {
  it('finds what the search finds, once what it needs has come, and nothing before', async () => {
    const atHand = (q: string) => foundAtHand(client, DATASET_BASE, ROWS, q);
    expect(atHand('ta')).toBeUndefined();
    await search('ta');
    for (const q of ['ta', 'tal', 'talk', 'tank tar', 'taxk', 'ta zebra']) {
      const found = atHand(q);
      await search(q);
      expect(found).toEqual(client.getQueryData(foundOptions(DATASET_BASE, ROWS, q).queryKey));
    }
    expect([...(atHand('tank')?.rows ?? [])]).toEqual([0]);
  });

  it('does not take the lists of another edition', async () => {
    await search('ta');
    expect(foundAtHand(client, DATASET_BASE, { ...ROWS, dataset: 'another' }, 'ta')).toBeUndefined();
  });
});
