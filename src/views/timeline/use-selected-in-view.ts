import { useEffect, useEffectEvent, useRef } from 'react';
import { holding, meets, type PlaceOnAxis } from './model/stretch.ts';
import type { View } from './use-view.ts';

interface Axis extends Pick<View, 'destination' | 'go'> {
  /** What the address asks to be in view; null where it asks for nothing. */
  readonly window: unknown;
}

/**
 * Moves the axis, without zoom, when an event is opened that is out of view. An address that names both keeps its window.
 * @param selected what names the open event
 * @param whereIs null where it has no day, or is not shown
 */
export function useSelectedInView<T extends string | number>(
  selected: T | null,
  whereIs: (selected: T) => PlaceOnAxis | null,
  axis: Axis,
): void {
  const followed = useRef(axis.window === null ? null : selected);
  const follow = useEffectEvent((opened: T | null) => {
    if (opened === followed.current) return;
    followed.current = opened;
    const found = opened === null ? null : whereIs(opened);
    if (!found) return;
    const view = axis.destination();
    // What reaches into the view keeps its shape in it.
    if (meets(found.reach, view)) return;
    const target = holding(view, found.anchor);
    if (target !== view) axis.go(target);
  });
  useEffect(() => {
    follow(selected);
  }, [selected]);
}
