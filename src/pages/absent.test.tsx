import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '#queries/dataset-error.ts';
import { explainError } from '#queries/explain-error.ts';
import type { NotLoaded } from '#session/use-loaded.ts';
import { SLOW_AFTER } from '#ui/use-slow.ts';
import { Absent } from './absent.tsx';

const wanted = 'eventPassages';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Absent', () => {
  it('says what is awaited, then that it takes long and what to do, without alarm', () => {
    const retry = vi.fn();
    render(<Absent of={{ kind: 'waiting', wanted, retry }} variant="inline" />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('Fetching this event’s passages …');
    act(() => {
      vi.advanceTimersByTime(SLOW_AFTER);
    });
    expect(status.textContent).toContain('Still waiting for this event’s passages');
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => {
      screen.getByRole('button', { name: 'Try again' }).click();
    });
    expect(retry).toHaveBeenCalledTimes(1);
    expect(status.textContent).toBe('Fetching this event’s passages …');
  });

  it('gives way to the failure', () => {
    const failed = (kind: 'late' | 'offline'): NotLoaded => ({
      kind: 'failed',
      why: explainError(new DatasetError({ kind }, '/dataset/x'), wanted),
      retry: () => undefined,
    });
    const { rerender } = render(<Absent of={{ kind: 'waiting', wanted, retry: () => undefined }} />);
    rerender(<Absent of={failed('late')} />);
    expect(screen.getByRole('alert').textContent).toContain('This event’s passages did not come in time');
    expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
  });
});
