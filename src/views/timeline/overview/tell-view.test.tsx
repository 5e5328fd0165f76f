import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { TellView } from './tell-view.tsx';

const { events } = timelineOf(`
  2025-04-09 talks
  2025-04-20 talks
  2025-05-09 talks
`);
const APRIL = { start: dayNumber(2025, 4, 1), end: dayNumber(2025, 5, 1) };
const MAY = { start: dayNumber(2025, 5, 1), end: dayNumber(2025, 6, 1) };

/** An axis that rests at `view`, and is on its way to `to`. */
const telling = (asked: number, view = APRIL, to = view) => (
  <TellView axis={{ view, asked, destination: () => to }} events={events} />
);
const region = () => document.querySelector('[aria-live="polite"]');
const told = () => region()?.textContent;
const wait = () => {
  act(() => {
    vi.advanceTimersByTime(2000);
  });
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says nothing until a movement was asked for', () => {
  const { rerender } = render(telling(0));
  wait();
  rerender(telling(0, MAY));
  wait();
  expect(told()).toBe('');
});

it('tells what is in view when the movement has come to rest, once', () => {
  const { rerender } = render(telling(0));
  rerender(telling(1, APRIL, MAY));
  wait();
  expect(told(), 'on its way').toBe('');
  rerender(telling(1, MAY));
  wait();
  expect(told()).toBe('1 to 31 May 2025, 1 event');
  rerender(telling(1, APRIL));
  wait();
  expect(told(), 'a drag is not told').toBe('1 to 31 May 2025, 1 event');
});

it('of several presses in a row, tells the last', () => {
  const { rerender } = render(telling(0));
  for (const asked of [1, 2, 3]) {
    rerender(telling(asked, MAY));
    act(() => {
      vi.advanceTimersByTime(100);
    });
  }
  rerender(telling(4, APRIL));
  expect(told()).toBe('');
  wait();
  expect(told()).toBe('1 to 30 April 2025, 2 events');
});

it('is heard again where a press could move nothing', () => {
  const { rerender } = render(telling(0));
  rerender(telling(1));
  wait();
  const first = region()?.firstElementChild;
  expect(told()).toBe('1 to 30 April 2025, 2 events');
  rerender(telling(2));
  wait();
  expect(told()).toBe('1 to 30 April 2025, 2 events');
  expect(region()?.firstElementChild).not.toBe(first);
});
