import type { PointerEvent } from 'react';
import { mirror } from '../mirror.ts';
import { type Grips, handleAt } from '../model/overview/grips.ts';
import { centredOn, type Handle, movedBy } from '../model/overview/moved.ts';
import { daysIn, type Stretch, union } from '../model/stretch.ts';
import type { PlotControls } from '../use-view.ts';
import type { OverviewAxis } from './overview-axis.ts';

/** What a pointer that is down has taken hold of. */
export interface Hold {
  readonly pointer: number;
  /** Null beside the window, which comes to the pointer. */
  readonly handle: Handle | null;
  /** Where it was taken, and where the strip begins: pixels of the viewport, the way that time runs. */
  readonly x: number;
  readonly from: number;
  /** Where the window stood. */
  readonly window: Stretch;
  /** What was drawn. Until it is let go nothing else is: a pixel stays as many days as it was. */
  readonly reach: Stretch;
}

interface HoldInput {
  readonly axis: OverviewAxis;
  readonly controls: PlotControls;
  readonly grips: Grips;
  readonly hold: Hold | null;
  readonly onHold: (hold: Hold | null) => void;
}

/**
 * The window by mouse, pen and finger. A press beside it counts when the pointer moves or is let go, not when it comes down: a finger may be
 * about to scroll the page, which then takes the pointer away.
 */
export function holdHandlers({ axis, controls, grips, hold, onHold }: HoldInput) {
  const heldBy = ({ pointerId }: PointerEvent) => (hold?.pointer === pointerId ? hold : null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || hold) return;
      const { clientX, pointerId: pointer, currentTarget: strip } = event;
      strip.setPointerCapture(pointer);
      const { left, right } = strip.getBoundingClientRect();
      const [x, from] = [along(clientX), Math.min(along(left), along(right))];
      const [handle, { reach }] = [handleAt(x - from, grips), axis];
      onHold({ pointer, handle, x, from, window: controls.seen(), reach });
    },
    onPointerMove: (event: PointerEvent) => {
      const held = heldBy(event);
      if (held) axis.go(broughtTo(event.clientX, held, axis), 'at-once');
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = heldBy(event);
      if (!held) return;
      onHold(null);
      if (held.handle === null) axis.go(broughtTo(event.clientX, held, axis));
      focusOn(held.handle ?? 'window', event.currentTarget);
    },
    onPointerCancel: (event: PointerEvent) => {
      const held = heldBy(event);
      if (!held) return;
      onHold(null);
      axis.go(held.window, 'at-once');
    },
    onLostPointerCapture: (event: PointerEvent) => {
      if (heldBy(event)) onHold(null);
    },
  };
}

/** Within what is drawn, where the hand is. */
function broughtTo(clientX: number, { handle, x, from, window, reach }: Hold, axis: OverviewAxis): Stretch {
  const limits = { bounds: union(reach, window), closest: axis.closest };
  const perPixel = daysIn(reach) / axis.chart.width;
  return handle === null
    ? centredOn(window, reach.start + (along(clientX) - from) * perPixel, limits)
    : movedBy(window, handle, (along(clientX) - x) * perPixel, limits);
}

function along(clientX: number): number {
  return mirror().isOn() ? -clientX : clientX;
}

/** So that keys lead on from there. */
function focusOn(handle: Handle, strip: HTMLElement): void {
  strip.querySelector<HTMLElement>(`[data-handle="${handle}"]`)?.focus({ preventScroll: true });
}
