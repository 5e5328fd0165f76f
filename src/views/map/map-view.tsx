import { useMemo } from 'react';
import * as words from '#messages/map.ts';
import { eventsAt } from './model/events-at.ts';
import type { MapProps } from './map-props.ts';
import { MapKey } from './map-key.tsx';
import { MapPicture } from './map-picture.tsx';
import { WithoutPlace } from './without-place.tsx';
import { placesWords } from './words.ts';
import './map.css';

/** Where the events were, no more exactly than is known; each place can be chosen. */
export function MapView(props: MapProps) {
  const { all, events, open, pointed, low } = props;
  const everywhere = useMemo(() => eventsAt(all), [all]);
  const told = useMemo(() => ({ all: everywhere, shown: eventsAt(events) }), [everywhere, events]);
  const standing = (pointed ?? open)?.places ?? null;
  return (
    <section className={`map${low ? ' map--low' : ''}`} aria-label={words.map()}>
      <MapPicture {...props} told={told} />
      <p className="map__line">{standing ? placesWords(standing) : !low && words.size()}</p>
      {!low && (
        <>
          <WithoutPlace {...props} />
          <MapKey />
          <p className="map__note">{words.borders()}</p>
        </>
      )}
    </section>
  );
}
