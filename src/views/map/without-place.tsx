import * as words from '#messages/map.ts';
import { wordsIn } from '#messages/say.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import type { MapProps } from './map-props.ts';

/** The events that no mark stands for, by name. */
export function WithoutPlace({ events, hrefs, onSelect }: Pick<MapProps, 'events' | 'hrefs' | 'onSelect'>) {
  const without = events.filter(({ places }) => places.length === 0);
  if (without.length === 0) return null;
  return (
    <details className="map__without">
      <summary>{words.without({ count: without.length })}</summary>
      <ul>
        {without.map(({ id, title, language }) => (
          <li key={id}>
            <InnerLink
              href={hrefs.event(id)}
              onFollow={() => {
                onSelect(id);
              }}
            >
              <bdi {...wordsIn(language)}>{title}</bdi>
            </InnerLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
