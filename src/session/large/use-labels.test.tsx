import { act, renderHook, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { columnTableOptions } from '#queries/large/large-options.ts';
import { DATASET_BASE, type Host, serve } from '#testing/published.ts';
import { publishLarge, stubSafeLine } from '#testing/published-large.ts';
import { inSession } from '../in-session.tsx';
import { useLabels } from './use-labels.ts';

const OLDER = `
  2025-04-02 strike "One" id=one
  2025-04-09 talks "Two" id=two
  2025-04-10 talks "Three" id=three
`;
/** Of the newer edition every row holds what the one before it held, and begins with another. */
const NEWER = `2025-04-01 talks "Zero" id=zero ${OLDER}`;

let host: Host;

beforeEach(() => {
  stubSafeLine();
  host = publishLarge({ events: OLDER }, 'abc');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function publishAnew(): void {
  const newer = publishLarge({ events: NEWER }, 'def');
  host.clear();
  for (const [url, answer] of newer) host.set(url, answer);
}

/** The titles of the first rows, of whatever table the hook is given. */
async function opened() {
  const asked = serve(host);
  const { client, wrapper } = inSession();
  const tableNow = () => client.query({ ...columnTableOptions(DATASET_BASE), staleTime: 'static' });
  const older = await tableNow();
  const hook = renderHook(({ table }: { readonly table: ColumnTable }) => useLabels(table), {
    wrapper,
    initialProps: { table: older },
  });
  const { rerender, result, unmount } = hook;
  const titles = () => [0, 1, 2, 3].map((row) => result.current.eventAt(row)?.title ?? null);
  const want = (...rows: readonly number[]) => {
    act(() => {
      result.current.want(rows);
    });
  };
  return { asked, client, older, tableNow, rerender, result, titles, unmount, want };
}

describe('the titles of a timeline that is published anew while it is open', () => {
  it('are never those of the older edition on rows of the newer', async () => {
    const { older, client, tableNow, rerender, titles, want } = await opened();
    want(0, 1, 2);
    await waitFor(() => {
      expect(titles()).toEqual(['One', 'Two', 'Three', null]);
    });
    publishAnew();
    await client.resetQueries({ queryKey: ['dataset'] });
    const newer = await tableNow();
    expect(newer.dataset).not.toBe(older.dataset);
    rerender({ table: newer });
    expect(titles()).toEqual([null, null, null, null]);
    want(0, 1, 2, 3);
    await waitFor(() => {
      expect(titles()).toEqual(['Zero', 'One', 'Two', 'Three']);
    });
  });

  it('are never those of the newer edition on rows of the older, and bring its columns', async () => {
    const { older, client, tableNow, rerender, result, titles, want } = await opened();
    want(0);
    await waitFor(() => {
      expect(titles()).toEqual(['One', 'Two', null, null]);
    });
    publishAnew();
    want(2);
    await waitFor(() => {
      expect(client.getQueryData(columnTableOptions(DATASET_BASE).queryKey)?.dataset).toBe('def');
    });
    expect(titles()).toEqual(['One', 'Two', null, null]);
    await waitFor(() => {
      expect(result.current.failed?.why.title).toBe('The titles could not be put together');
    });
    rerender({ table: await tableNow() });
    expect(result.current.failed).toBeNull();
    expect(older.dataset).toBe('abc');
    want(0, 1, 2, 3);
    await waitFor(() => {
      expect(titles()).toEqual(['Zero', 'One', 'Two', 'Three']);
    });
  });
});

it('says that titles alone are missing where something else came in their place, and tries again', async () => {
  const { result, titles, want } = await opened();
  const isLabels = (url: string) => url.includes('/labels-0');
  const published = [...host].filter(([url]) => isLabels(url));
  expect(published).toHaveLength(1);
  for (const [url] of published) host.set(url, { text: '<!doctype html><title>Sign in</title>' });
  want(0);
  await waitFor(() => {
    expect(result.current.failed?.why.what).toContain(
      'Titles are missing; dates, counts and filters are whole.',
    );
  });
  expect(result.current.failed?.why.retry).toBe(true);
  for (const [url, answer] of published) host.set(url, answer);
  act(() => result.current.failed?.retry());
  await waitFor(() => {
    expect(titles().slice(0, 2)).toEqual(['One', 'Two']);
  });
  expect(result.current.failed).toBeNull();
});

it('asks for titles again by itself once the line is back', async () => {
  const { result, titles, want } = await opened();
  const published = [...host].filter(([url]) => url.includes('/labels-0'));
  for (const [url] of published) host.set(url, 'no answer');
  want(0);
  await waitFor(() => {
    expect(result.current.failed?.why.title).toBe('The titles could not be reached');
  });
  for (const [url, answer] of published) host.set(url, answer);
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  await waitFor(() => {
    expect(titles().slice(0, 2)).toEqual(['One', 'Two']);
  });
});

describe('in a page that is not in view', () => {
  function see(visibility: DocumentVisibilityState): void {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }
  beforeEach(() => {
    see('hidden');
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const LABELS = { queryKey: ['dataset', DATASET_BASE, 'labels'] };

  it('titles are asked for once it is, by a part that is drawn twice too', async () => {
    const { older } = await opened();
    const { wrapper } = inSession();
    const { result } = renderHook(
      () => {
        const labels = useLabels(older);
        const { want } = labels;
        useEffect(() => {
          want([0]);
        }, [want]);
        return labels;
      },
      { wrapper, reactStrictMode: true },
    );
    see('visible');
    await waitFor(() => {
      expect(result.current.eventAt(0)?.title).toBe('One');
    });
  });

  it('no title is asked for by a part that is gone when the page comes into view', async () => {
    const { client, unmount, want } = await opened();
    want(0, 1, 2);
    unmount();
    see('visible');
    expect(client.getQueryCache().findAll(LABELS)).toEqual([]);
  });

  it('nor by one that has another edition by then', async () => {
    const { client, tableNow, rerender, want } = await opened();
    want(0, 1, 2);
    publishAnew();
    await client.resetQueries({ queryKey: ['dataset'] });
    rerender({ table: await tableNow() });
    see('visible');
    expect(client.getQueryCache().findAll(LABELS)).toEqual([]);
  });
});

it('asks for nothing until it is known how many rows a file of titles holds', async () => {
  const { older, asked } = await opened();
  const { client, wrapper } = inSession();
  host.set(`${DATASET_BASE}manifest.json`, 'silence');
  const { result } = renderHook(() => useLabels(older), { wrapper });
  act(() => {
    result.current.want([0, 1, 2]);
  });
  expect(client.getQueryCache().findAll({ queryKey: ['dataset', DATASET_BASE, 'labels'] })).toEqual([]);
  expect(asked.filter((url) => url.includes('labels'))).toEqual([]);
});
