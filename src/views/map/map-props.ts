import type { EventRow } from '#domain/event-table.ts';
import type { Place } from '#domain/dataset/event-index.ts';
import type { GroundFile } from '#domain/dataset/ground-file.ts';
import type { Hrefs } from '#domain/hrefs.ts';

export interface MapProps {
  readonly ground: GroundFile;
  readonly places: readonly Place[];
  /** All events, and of these the ones that are shown. */
  readonly all: readonly EventRow[];
  readonly events: readonly EventRow[];
  /** Ids of the places that the story is narrowed to. */
  readonly chosen: readonly string[];
  /** The event that is open, and the one that is pointed at: the places of the latter, else of the former, stand out. */
  readonly open: EventRow | null;
  readonly pointed: EventRow | null;
  /** Beside an open event: a strip around where it was. */
  readonly low: boolean;
  readonly hrefs: Hrefs;
  /** A place was chosen, or chosen no longer. */
  readonly onPlace: (placeId: string) => void;
  readonly onSelect: (eventId: string) => void;
}
