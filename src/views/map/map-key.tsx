import { PLACE_PRECISIONS } from '#domain/vocabulary.ts';
import * as words from '#messages/map.ts';
import { MarkFigure } from './mark-figure.tsx';

/** What the marks mean, drawn with the marks themselves. */
export function MapKey() {
  return (
    <ul className="map-key" aria-label={words.key()}>
      {PLACE_PRECISIONS.map((precision) => (
        <li key={precision}>
          <svg className="map-key__mark" viewBox="-11 -11 22 22" aria-hidden>
            <MarkFigure of={precision} radius={precision === 'site' ? 4.5 : 6} />
          </svg>
          {words.kind({ precision })}
        </li>
      ))}
      <li>
        <svg className="map-key__mark" viewBox="-11 -11 22 22" aria-hidden>
          <MarkFigure of="several" radius={4.5} />
        </svg>
        {words.several()}
      </li>
    </ul>
  );
}
