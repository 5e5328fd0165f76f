import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { assertNever } from '#base/assert-never.ts';
import { isPlainClick } from '#ui/plain-click.ts';
import { mirror, type Press } from './mirror.ts';
import type { Moves } from './moves.ts';
import { commandOf } from './plot-keys.ts';
import { type Edge, edgeOf } from './walk-by.ts';

/** What presses and keys in a drawing mean. */
export interface PlotActions {
  readonly moves: Moves;
  readonly onSelect: (eventId: string) => void;
  readonly onClose: () => void;
  readonly onHover?: ((eventId: string) => void) | undefined;
  readonly onCluster: (button: HTMLElement) => void;
  /** Goes where a key leads that goes from event to event; `stays` where that is where one was, false for any other key. */
  readonly onWalk: (press: Press) => boolean | 'stays';
  /** The day of the item that has focus: it stays in view, and keeps the focus. */
  readonly dayUnder: (item: Element) => number | null;
  /** Focus has come to something in the drawing. */
  readonly onFocus: (target: Element) => void;
}

/** @param onEdge told of the end of the way that a key has found, and with null of a way on */
export function plotHandlers(actions: PlotActions, onEdge: (edge: Edge | null) => void) {
  const hover = ({ target, relatedTarget }: PointerEvent | FocusEvent) => {
    const id = eventAt(target);
    if (id !== null && id !== eventAt(relatedTarget)) actions.onHover?.(id);
  };
  return {
    onClick: (event: MouseEvent) => {
      const id = eventAt(event.target);
      const cluster = closest(event.target, '[data-cluster-size]');
      if (id !== null && isPlainClick(event)) {
        event.preventDefault();
        // vis takes the press, and with it the focus that it would give.
        closest(event.target, 'a')?.focus({ preventScroll: true });
        actions.onSelect(id);
      } else if (cluster) actions.onCluster(cluster);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const press = mirror().press(event);
      const walk = actions.onWalk(press);
      if (walk !== false) onEdge(walk === 'stays' ? edgeOf(press) : null);
      if (walk !== false || answered(press, actions)) event.preventDefault();
    },
    onPointerOver: hover,
    onFocus: (event: FocusEvent) => {
      hover(event);
      actions.onFocus(event.target);
    },
  };
}

/** Whether the key, which leads to no event, meant something here. */
function answered(press: Press, { onClose, moves, dayUnder }: PlotActions): boolean {
  const command = commandOf(press);
  if (command === null) return false;
  const day = () => (press.target instanceof Element ? dayUnder(press.target) : null);
  switch (command) {
    case 'closer':
    case 'wider':
      moves.zoom(command === 'closer', day());
      return true;
    case 'earlier':
    case 'later':
      moves.pan(command);
      return true;
    case 'all':
      moves.showAll();
      return true;
    case 'close':
      onClose();
      return true;
    default:
      return assertNever(command);
  }
}

export function eventAt(target: EventTarget | null): string | null {
  return closest(target, '[data-event-id]')?.getAttribute('data-event-id') ?? null;
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
