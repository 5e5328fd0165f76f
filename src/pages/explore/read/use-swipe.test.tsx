import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSwipe } from './use-swipe.ts';

const onPrevious = vi.fn();
const onNext = vi.fn();

function Read() {
  return (
    <section {...useSwipe({ onPrevious, onNext })}>
      <p>Words</p>
      <div style={{ overflowX: 'auto' }}>
        <span>Wide</span>
      </div>
      <input aria-label="Field" />
    </section>
  );
}

beforeEach(() => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(360);
  render(<Read />);
});
afterEach(() => {
  vi.restoreAllMocks();
  onPrevious.mockClear();
  onNext.mockClear();
  document.documentElement.dir = '';
  getSelection()?.removeAllRanges();
});

type Point = readonly [x: number, y: number];

/** @param after milliseconds */
function swipe([x, y]: Point, [toX, toY]: Point, on: Element = screen.getByText('Words'), after = 200) {
  const finger = (clientX: number, clientY: number) => ({ identifier: 7, clientX, clientY, target: on });
  const from = finger(x, y);
  const to = finger(toX, toY);
  fire('touchstart', on, { touches: [from], changedTouches: [from] }, 1000);
  return fire('touchend', on, { touches: [], changedTouches: [to] }, 1000 + after);
}

function fire(type: 'touchstart' | 'touchend', on: Element, touches: object, timeStamp: number): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperties(
    event,
    Object.fromEntries(Object.entries({ ...touches, timeStamp }).map(([key, value]) => [key, { value }])),
  );
  return fireEvent(on, event);
}

const turned = () => [onPrevious.mock.calls.length, onNext.mock.calls.length];

it('turns to the next event by a swipe to the left, and back by one to the right', () => {
  swipe([300, 400], [60, 405]);
  expect(turned()).toEqual([0, 1]);
  swipe([60, 400], [300, 405]);
  expect(turned()).toEqual([1, 1]);
});

it('is mirrored where words run from right to left', () => {
  document.documentElement.dir = 'rtl';
  swipe([300, 400], [60, 405]);
  expect(turned()).toEqual([1, 0]);
  swipe([60, 400], [300, 405]);
  expect(turned()).toEqual([1, 1]);
});

it('takes nothing from the browser', () => {
  expect(swipe([300, 400], [60, 405])).toBe(true);
});

it.each([
  ['up or down', [180, 600], [190, 200]],
  ['aslant', [300, 400], [200, 470]],
  ['a little', [200, 400], [165, 400]],
  ['from the left edge', [10, 400], [250, 400]],
  ['from the right edge', [355, 400], [100, 400]],
] as const)('does nothing where the finger goes %s', (_, from, to) => {
  swipe(from, to);
  expect(turned()).toEqual([0, 0]);
});

it('does nothing where the finger rests, in a field, in what is wider than its room, or while words are marked', () => {
  swipe([300, 400], [60, 400], screen.getByText('Words'), 1500);
  swipe([300, 400], [60, 400], screen.getByLabelText('Field'));
  const wide = screen.getByText('Wide').parentElement;
  vi.spyOn(wide ?? document.body, 'scrollWidth', 'get').mockReturnValue(900);
  swipe([300, 400], [60, 400], screen.getByText('Wide'));
  getSelection()?.selectAllChildren(screen.getByText('Words'));
  swipe([300, 400], [60, 400]);
  expect(turned()).toEqual([0, 0]);
});

it('does nothing with two fingers', () => {
  const on = screen.getByText('Words');
  const fingers = [0, 1].map((identifier) => ({ identifier, clientX: 300, clientY: 400, target: on }));
  fire('touchstart', on, { touches: fingers, changedTouches: fingers }, 1000);
  fire(
    'touchend',
    on,
    { touches: [], changedTouches: fingers.map((each) => ({ ...each, clientX: 60 })) },
    1100,
  );
  expect(turned()).toEqual([0, 0]);
});
