import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Group } from '#domain/filters.ts';
import type { Hrefs } from '#domain/hrefs.ts';

export interface TimelineProps {
  /** The events that are shown, in order of date. */
  readonly events: readonly EventRow[];
  /** Those that there are with no filter. */
  readonly all: readonly EventRow[];
  /** The stretch that the timeline opens with. */
  readonly story: DayRange;
  /** What the address says is in view; null, or beyond all events: the story. */
  readonly window: DayRange | null;
  readonly group: Group;
  /** The open event. */
  readonly selected: string | null;
  readonly hrefs: Hrefs;
  /** Fewer rows and no words on the tools, for a small frame. */
  readonly compact?: boolean;
  readonly onSelect: (eventId: string) => void;
  /** Escape: the open event is to be closed. Focus stays in the timeline. */
  readonly onClose: () => void;
  /** Motion that has come to rest; null: back at the story. */
  readonly onWindow: (window: DayRange | null) => void;
  readonly onGroup: (group: Group) => void;
  /** The drawing stands, and can be moved; or that part of it could not be fetched, and it stands still. */
  readonly onDrawn?: () => void;
  /** The reader is about to open it: its details may be fetched. */
  readonly onHover?: (eventId: string) => void;
}
