import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn, isInput } from './data-plugin.ts';

describe('isInput', () => {
  it('takes what an author writes, and nothing else', () => {
    expect(isInput('/site', '/site/data/events/baku.md')).toBe(true);
    expect(isInput('/site', '/site/data/excerpts.lock.json')).toBe(false);
    expect(isInput('/site', '/site/database.ts')).toBe(false);
    expect(isInput('/site', '/site/src/data/x.ts')).toBe(false);
  });
});

describe('inTurn', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('runs once for a burst of calls', async () => {
    const task = vi.fn(() => Promise.resolve());
    const soon = inTurn(task, 10);
    soon();
    soon();
    await vi.advanceTimersByTimeAsync(50);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs once more, and not at the same time, when called during a run', async () => {
    let running = 0;
    let most = 0;
    const task = vi.fn(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 100));
      running--;
    });
    const soon = inTurn(task, 10);
    soon();
    await vi.advanceTimersByTimeAsync(50);
    soon();
    await vi.advanceTimersByTimeAsync(500);
    expect(task).toHaveBeenCalledTimes(2);
    expect(most).toBe(1);
  });
});
