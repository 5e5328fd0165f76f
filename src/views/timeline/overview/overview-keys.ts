/** What keys on the handles mean: arrows a step, Page Up and Page Down ten, Home and End as far as it goes. Up is later, as sliders have it. */
import type { KeyboardEvent } from 'react';
import type { Limits } from '../model/bounds.ts';
import { dayOf, type Handle, movedBy, movedTo } from '../model/overview/moved.ts';
import { daysIn, limited, type Stretch, zoomed } from '../model/stretch.ts';
import { ZOOM_STEP } from '../moves.ts';
import { commandOf } from '../plot-keys.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageDown', -10],
  ['PageUp', 10],
  ['Home', -Infinity],
  ['End', Infinity],
]);

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where a key leads; null for one that means nothing here. */
export function windowByKey(key: Key, handle: Handle, window: Stretch, limits: Limits): Stretch | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const steps = STEPS.get(key.key);
  if (steps === undefined) return handle === 'window' ? zoomedByKey(key, window, limits) : null;
  if (handle === 'window') return movedBy(window, handle, (steps * daysIn(window)) / 10, limits);
  return movedTo(window, handle, dayOf(window, handle) + steps * edgeStep(window), limits);
}

function zoomedByKey(key: Key, window: Stretch, { bounds, closest }: Limits): Stretch | null {
  const command = commandOf(key);
  if (command !== 'closer' && command !== 'wider') return null;
  return limited(zoomed(window, command === 'closer' ? 1 / ZOOM_STEP : ZOOM_STEP), bounds, closest);
}

/** A hundredth of what is in view, and at least a day: a step that suits a reach of decades would leap over a window of some weeks. */
function edgeStep(window: Stretch): number {
  return Math.max(1, Math.round(daysIn(window) / 100));
}
