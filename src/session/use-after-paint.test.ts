import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAfterPaint } from './use-after-paint.ts';

/** Frames come when the test says so. */
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  // Frames are not among them: two that stand in for the same would leave each other behind.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (next: FrameRequestCallback) => frames.push(next));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames[id - 1] = ignore;
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function ignore(): void {
  // This frame was taken back.
}

function frame(): void {
  for (const next of frames.splice(0)) next(0);
}

function settle(): void {
  vi.runAllTimers();
}

describe('useAfterPaint', () => {
  it('has the first value at once', () => {
    expect(renderHook(() => useAfterPaint('a')).result.current).toBe('a');
  });

  it('takes the next one once a frame is over, not within it', () => {
    const { result, rerender } = renderHook(useAfterPaint<string>, { initialProps: 'a' });
    rerender('b');
    expect(result.current).toBe('a');
    act(frame);
    expect(result.current).toBe('a');
    act(settle);
    expect(result.current).toBe('b');
  });

  it('leaves out what was replaced before it was painted', () => {
    const seen: string[] = [];
    const { rerender } = renderHook(({ value }) => seen.push(useAfterPaint(value)), {
      initialProps: { value: 'a' },
    });
    rerender({ value: 'b' });
    act(frame);
    rerender({ value: 'c' });
    act(frame);
    act(settle);
    expect(new Set(seen)).toEqual(new Set(['a', 'c']));
  });

  it('does nothing while no frame is painted', () => {
    const { result, rerender } = renderHook(useAfterPaint<string>, { initialProps: 'a' });
    rerender('b');
    act(settle);
    expect(result.current).toBe('a');
  });
});
