import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHeadingReached } from './use-heading-reached.ts';

const BELOW = 2000;
const gone = vi.fn<Element['scrollIntoView']>();

function Listed() {
  useHeadingReached();
  return (
    <>
      <a href="#when-2025-07">July</a>
      <a href="#elsewhere">Elsewhere</a>
      <h3 id="when-2025-07">July 2025</h3>
      <h3 id="elsewhere">Another heading</h3>
    </>
  );
}

/** How often the heading, which each frame finds below the window again, has been gone to after so many frames. */
function reached(frames: number): number {
  for (let frame = 0; frame < frames; frame++) vi.advanceTimersToNextFrame();
  return gone.mock.calls.length;
}

beforeEach(() => {
  vi.useFakeTimers();
  gone.mockClear();
  Element.prototype.scrollIntoView = gone;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, BELOW, 100, 20));
  render(<Listed />);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('goes to the heading until it stays, and not for ever', () => {
  fireEvent.click(screen.getByText('July'));
  expect(reached(3)).toBe(3);
  const all = reached(100);
  expect(reached(100)).toBe(all);
});

it.each(['pointerDown', 'wheel', 'keyDown'] as const)('leaves the page to the reader: %s', (input) => {
  fireEvent.click(screen.getByText('July'));
  expect(reached(2)).toBe(2);
  fireEvent[input](document.body);
  expect(reached(10)).toBe(2);
});

it('does nothing for other links', () => {
  fireEvent.click(screen.getByText('Elsewhere'));
  expect(reached(3)).toBe(0);
});
