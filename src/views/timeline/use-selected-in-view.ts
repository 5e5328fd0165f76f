import { useEffect, useEffectEvent, useRef } from 'react';
import { anchorOf, reachOf } from './model/reach.ts';
import { holding, meets } from './model/stretch.ts';
import type { TimelineProps } from './timeline-props.ts';
import type { Drawing } from './use-drawing.ts';

/** Moves the axis, without zoom, when an event is opened that is out of view. An address that names both keeps its window. */
export function useSelectedInView({ events, selected }: TimelineProps, drawing: Drawing): void {
  const followed = useRef(drawing.window === null ? null : selected);
  const follow = useEffectEvent((id: string | null) => {
    if (id === followed.current) return;
    followed.current = id;
    const date = events.find((event) => event.id === id)?.date;
    const reach = date ? reachOf(date) : null;
    if (!date || !reach) return;
    const view = drawing.destination();
    // What reaches into the view keeps its shape in it.
    if (meets(reach, view)) return;
    const target = holding(view, anchorOf(date, reach));
    if (target !== view) drawing.go(target);
  });
  useEffect(() => {
    follow(selected);
  }, [selected]);
}
