import { onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILT } from './built.ts';
import { DatasetError } from './dataset-error.ts';

/** So many tries fail, then one brings `here`. */
function failing(times: number, error: Error) {
  let left = times;
  return vi.fn(() => (left-- > 0 ? Promise.reject(error) : Promise.resolve('here')));
}

const OFFLINE = new DatasetError({ kind: 'offline' }, 'a.json');
const MISSING = new DatasetError({ kind: 'missing' }, 'a.json');

describe('a file that does not come', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    onlineManager.setOnline(true);
  });

  /** What became of it within so many seconds, during which the network comes back after `backAt` milliseconds. */
  async function outcome(queryFn: () => Promise<string>, backAt?: number): Promise<string> {
    onlineManager.setOnline(false);
    const coming = new QueryClient().query({ ...BUILT, queryKey: ['a'], queryFn }).catch(() => 'failed');
    if (backAt !== undefined)
      setTimeout(() => {
        onlineManager.setOnline(true);
      }, backAt);
    await vi.advanceTimersByTimeAsync(10_000);
    return coming;
  }

  it('is asked for once more', async () => {
    expect(await outcome(failing(1, OFFLINE))).toBe('here');
    const never = failing(9, OFFLINE);
    expect(await outcome(never)).toBe('failed');
    expect(never).toHaveBeenCalledTimes(2);
  });

  it('is asked for as long as a network that is back may not answer yet, and no longer', async () => {
    expect(await outcome(failing(4, OFFLINE), 300)).toBe('here');
    expect(await outcome(failing(99, OFFLINE), 300)).toBe('failed');
  });

  it('is not asked for again where that would mend nothing', async () => {
    const never = failing(9, MISSING);
    expect(await outcome(never, 0)).toBe('failed');
    expect(never).toHaveBeenCalledTimes(1);
  });

  it('is asked for again by what is shown after the network has come back, and by nothing else', async () => {
    const client = new QueryClient();
    const queryFn = failing(3, OFFLINE);
    const options = { ...BUILT, queryKey: ['a'], queryFn };
    const seen = () => {
      const leave = new QueryObserver(client, options).subscribe(() => undefined);
      return vi.advanceTimersByTimeAsync(5000).then(leave);
    };
    await vi.advanceTimersByTimeAsync(5000);
    onlineManager.setOnline(false);
    await seen();
    expect(queryFn).toHaveBeenCalledTimes(2);
    await seen();
    expect(queryFn).toHaveBeenCalledTimes(2);
    onlineManager.setOnline(true);
    await seen();
    expect(queryFn).toHaveBeenCalledTimes(4);
    expect(client.getQueryData(options.queryKey)).toBe('here');
  });
});
