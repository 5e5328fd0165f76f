import { type PointerEvent, useRef } from 'react';
import { type Grips, handleAt } from '../model/overview/grips.ts';
import { mirror } from '../mirror.ts';
import { centredOn, type Handle, movedBy } from '../model/overview/moved.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import type { PlotControls } from '../use-view.ts';
import type { OverviewAxis } from './overview-axis.ts';

/** What a pointer that is down has taken hold of. */
interface Hold {
  readonly pointer: number;
  /** Null beside the window, which comes to the pointer. */
  readonly handle: Handle | null;
  /** Where it was taken, and where the strip begins: pixels of the viewport, the way that time runs. */
  readonly x: number;
  readonly from: number;
  /** Where the window stood. */
  readonly window: Stretch;
}

interface HoldInput {
  readonly axis: OverviewAxis;
  readonly controls: PlotControls;
  readonly grips: Grips;
}

/**
 * The window by mouse, pen and finger. A press beside it counts when the pointer moves or is let go, not when it comes down: a finger may be
 * about to scroll the page, which then takes the pointer away.
 */
export function useHold({ axis, controls, grips }: HoldInput) {
  const hold = useRef<Hold | null>(null);
  const heldBy = ({ pointerId }: PointerEvent) => (hold.current?.pointer === pointerId ? hold.current : null);
  const letGo = () => {
    hold.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || hold.current) return;
      const { clientX, pointerId: pointer, currentTarget: strip } = event;
      strip.setPointerCapture(pointer);
      const { left, right } = strip.getBoundingClientRect();
      const [x, from] = [along(clientX), Math.min(along(left), along(right))];
      hold.current = { pointer, handle: handleAt(x - from, grips), x, from, window: controls.seen() };
    },
    onPointerMove: (event: PointerEvent) => {
      const held = heldBy(event);
      if (held) axis.go(broughtTo(event.clientX, held, axis), 'at-once');
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = heldBy(event);
      if (!held) return;
      letGo();
      if (held.handle === null) axis.go(broughtTo(event.clientX, held, axis));
      focusOn(held.handle ?? 'window', event.currentTarget);
    },
    onPointerCancel: (event: PointerEvent) => {
      const held = heldBy(event);
      letGo();
      if (held) axis.go(held.window, 'at-once');
    },
    onLostPointerCapture: letGo,
  };
}

function broughtTo(clientX: number, { handle, x, from, window }: Hold, axis: OverviewAxis): Stretch {
  const { bounds, chart } = axis;
  const perPixel = daysIn(bounds) / chart.width;
  return handle === null
    ? centredOn(window, bounds.start + (along(clientX) - from) * perPixel, axis)
    : movedBy(window, handle, (along(clientX) - x) * perPixel, axis);
}

function along(clientX: number): number {
  return mirror.isOn?.() ? -clientX : clientX;
}

/** So that keys lead on from there. */
function focusOn(handle: Handle, strip: HTMLElement): void {
  strip.querySelector<HTMLElement>(`[data-handle="${handle}"]`)?.focus({ preventScroll: true });
}
