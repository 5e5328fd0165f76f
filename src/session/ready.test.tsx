import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { publish, serve } from '#testing/published.ts';
import { inSession } from './in-session.tsx';
import { useHoldReady, useReadyMark } from './ready.ts';
import { useTimeline } from './use-timeline.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const mark = () => document.documentElement.dataset['ready'];

it('comes when all is fetched, and not before', async () => {
  serve(publish({ events: '2025-04-02' }));
  const marked: string[] = [];
  const { result } = renderHook(() => {
    useReadyMark();
    const timeline = useTimeline();
    marked.push(`${timeline.kind} ${mark() ?? '-'}`);
    return timeline;
  }, inSession());
  expect(mark()).toBeUndefined();
  await waitFor(() => {
    expect(mark()).toBe('true');
  });
  expect(result.current.kind).toBe('ready');
  expect(marked).not.toContain('waiting true');
});

it('comes after a failure too: a page that says what is wrong is at rest', async () => {
  serve(new Map());
  const { result } = renderHook(() => {
    useReadyMark();
    return useTimeline();
  }, inSession());
  await waitFor(() => {
    expect(mark()).toBe('true');
  });
  expect(result.current.kind).toBe('failed');
});

it('is held while something is being made, and goes when that begins anew', async () => {
  const { rerender, unmount } = renderHook(
    ({ pending }: { readonly pending: boolean }) => {
      useReadyMark();
      useHoldReady(pending);
    },
    { ...inSession(), initialProps: { pending: true } },
  );
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(mark()).toBeUndefined();
  rerender({ pending: false });
  await waitFor(() => {
    expect(mark()).toBe('true');
  });
  rerender({ pending: true });
  expect(mark()).toBeUndefined();
  unmount();
});
