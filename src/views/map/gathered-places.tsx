import { type KeyboardEvent, useEffect, useRef } from 'react';
import * as words from '#messages/map.ts';
import { chosenIn } from './looks.ts';
import type { Mark, Told } from './model/marks.ts';
import { gatheredName, markName } from './words.ts';

interface GatheredPlacesProps {
  readonly mark: Mark;
  readonly told: Told;
  readonly chosen: readonly string[];
  readonly onPlace: (placeId: string) => void;
  /** Focus is to go back to the mark. */
  readonly onClose: () => void;
}

/** The places of a mark that stands for several, each to be chosen. */
export function GatheredPlaces({ mark, told, chosen, onPlace, onClose }: GatheredPlacesProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [mark.key]);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const { spots, count } = mark;
  return (
    <div className="map-gathered" role="presentation" onKeyDown={escape}>
      <p className="map-gathered__head">
        {words.gathered({ places: spots.length })}
        <button type="button" className="plain-button" onClick={onClose}>
          {words.close()}
        </button>
      </p>
      <ul ref={list} aria-label={gatheredName(spots.length, count, chosenIn(mark, chosen))}>
        {spots.map(({ place, beyond }) => (
          <li key={place.id}>
            <button
              type="button"
              className="map-gathered__place"
              aria-pressed={chosen.includes(place.id)}
              onClick={() => {
                onPlace(place.id);
              }}
            >
              {markName(place, told.shown.get(place.id)?.size ?? 0, beyond)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
