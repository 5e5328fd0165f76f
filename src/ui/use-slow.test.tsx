import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSlow } from './use-slow.ts';

/** Milliseconds. */
const SLOW_AFTER = 5000;

const retry = vi.fn();

function Awaited() {
  const tryAgain = useSlow(retry);
  return tryAgain ? <button onClick={tryAgain}>again</button> : <p>coming</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  retry.mockClear();
});

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

it('says nothing until five seconds have passed', () => {
  render(<Awaited />);
  pass(SLOW_AFTER - 1);
  screen.getByText('coming');
  pass(1);
  screen.getByRole('button', { name: 'again' });
});

it('tries again when told, and waits as long once more', () => {
  render(<Awaited />);
  pass(SLOW_AFTER);
  act(() => {
    screen.getByRole('button').click();
  });
  expect(retry).toHaveBeenCalledTimes(1);
  screen.getByText('coming');
  pass(SLOW_AFTER - 1);
  screen.getByText('coming');
  pass(1);
  screen.getByRole('button');
});

it('lets go of its clock when what was awaited has come', () => {
  render(<Awaited />).unmount();
  expect(vi.getTimerCount()).toBe(0);
});
