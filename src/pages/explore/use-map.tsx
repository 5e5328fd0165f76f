import { type ReactNode, useState } from 'react';
import { mapPart } from '../late-parts.ts';
import type { Parts } from './parts.ts';
import { RoomForMap } from './room-for-map.tsx';
import type { MapToggle } from './view-toggle.tsx';

export interface StoryMap {
  /** In the margin, or, where there is none, above the list. */
  readonly beside: ReactNode;
  readonly above: ReactNode;
  /** Opens the one above the list. */
  readonly toggle: MapToggle | null;
}

/** Where the page has the map: nowhere, if no event names a place. */
export function useMap(parts: Parts, low: boolean): StoryMap {
  const [open, onOpen] = useState(false);
  const { fit, embedded, table } = parts;
  const hasMargin = !embedded && (fit === 'wide' || fit === 'unknown');
  const isLow = hasMargin && low;
  const map = table.places.length > 0 && (
    <mapPart.Part props={{ ...parts, low: isLow }} waiting={<RoomForMap low={isLow} />} />
  );
  return {
    beside: hasMargin && map,
    above: !hasMargin && open && map,
    toggle: map && !hasMargin ? { open, onOpen } : null,
  };
}
