import type { EventRow } from '#domain/event-table.ts';
import * as words from '#messages/read.ts';
import type { ReadPlace } from './model/read-place.ts';
import { whenWords } from './when-words.ts';
import './place-line.css';

interface PlaceLineProps {
  readonly event: EventRow;
  readonly place: ReadPlace;
}

/** `12 of 57 · 3 days later` */
export function PlaceLine({ event, place: { at, total, previous } }: PlaceLineProps) {
  const when = whenWords(event.date, previous?.date ?? null);
  return (
    <p className="place-line">
      <span>{at === null ? words.notAmong({ total }) : words.place({ at, total })}</span>{' '}
      {when !== null && <span>{when}</span>}
    </p>
  );
}
