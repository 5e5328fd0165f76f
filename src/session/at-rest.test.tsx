import { renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useAtRest } from './at-rest.ts';
import { inSession } from './in-session.tsx';
import { useHoldReady, useReadyMark } from './ready.ts';

const mark = () => document.documentElement.dataset['ready'];

it('calls once what waits for rest, and at once what comes after it', async () => {
  const [early, late] = [vi.fn(), vi.fn()];
  const { rerender, unmount } = renderHook(
    ({ pending, then }: { readonly pending: boolean; readonly then: () => void }) => {
      useReadyMark();
      useHoldReady(pending);
      useAtRest(then);
    },
    { ...inSession(), initialProps: { pending: true, then: early } },
  );
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(early).not.toHaveBeenCalled();
  rerender({ pending: false, then: early });
  await waitFor(() => {
    expect(early).toHaveBeenCalledOnce();
  });
  rerender({ pending: true, then: early });
  rerender({ pending: false, then: early });
  await waitFor(() => {
    expect(mark()).toBe('true');
  });
  expect(early).toHaveBeenCalledOnce();
  rerender({ pending: false, then: late });
  expect(late).toHaveBeenCalledOnce();
  unmount();
});
