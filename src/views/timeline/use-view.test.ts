import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { DayRange } from '#domain/day-range.ts';
import { type Stretch, stretchOf } from './model/stretch.ts';
import { useView } from './use-view.ts';

const STORY = { from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) };

const month = (number: number): DayRange => ({
  from: dayNumber(2025, number, 3),
  to: dayNumber(2025, number + 1, 2),
});

/** With a drawing that tells its rests when the test does. */
function axis() {
  const onWindow = vi.fn<(window: DayRange | null) => void>();
  const moveTo = vi.fn<(view: Stretch, smoothly: boolean) => void>();
  const hook = renderHook(
    ({ window }: { readonly window: DayRange | null }) =>
      useView({
        window,
        story: STORY,
        bounds: stretchOf(STORY),
        closest: 5,
        still: false,
        onWindow,
      }),
    { initialProps: { window: null as DayRange | null } },
  );
  const view = () => hook.result.current;
  act(() => {
    view().onControls({ moveTo, focus: vi.fn(), seen: () => view().view, follow: () => vi.fn() });
  });
  const rest = (window: DayRange) => {
    act(() => {
      view().rest(stretchOf(window));
    });
  };
  const address = (window: DayRange | null) => {
    hook.rerender({ window });
  };
  return { view, rest, address, moveTo, onWindow };
}

describe('the window on the axis', () => {
  const [first, second] = [month(4), month(5)];

  it('is told where a movement has ended, and not moved by its own words in the address', () => {
    const { rest, address, moveTo, onWindow } = axis();
    rest(first);
    address(first);
    expect(onWindow.mock.calls).toEqual([[first]]);
    expect(moveTo).not.toHaveBeenCalled();
  });

  it('stays where it has come to when the address of an earlier rest arrives late', () => {
    const { view, rest, address, moveTo } = axis();
    rest(first);
    rest(second);
    address(first);
    expect(moveTo).not.toHaveBeenCalled();
    expect(view().destination()).toEqual(stretchOf(second));
    address(second);
    expect(moveTo).not.toHaveBeenCalled();
  });

  it('follows the address back to where it was before', () => {
    const { rest, address, moveTo } = axis();
    rest(first);
    address(first);
    rest(second);
    address(second);
    address(first);
    expect(moveTo).toHaveBeenLastCalledWith(stretchOf(first), true);
    address(null);
    expect(moveTo).toHaveBeenLastCalledWith(stretchOf(STORY), true);
  });
});
