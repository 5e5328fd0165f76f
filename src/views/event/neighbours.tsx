import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/event.ts';
import { wordsIn } from '#messages/say.ts';
import { InnerLink } from '#ui/inner-link.tsx';

export interface NeighboursProps {
  /** The events before and after within what is shown, also while their titles have not come (`''`); null at its ends. */
  readonly previous: EventRow | null;
  readonly next: EventRow | null;
  readonly hrefs: Hrefs;
  readonly onSelect?: ((eventId: string) => void) | undefined;
}

export function Neighbours({ previous, next, hrefs, onSelect }: NeighboursProps) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={words.neighbours()}>
      {previous && <Neighbour way="before" event={previous} hrefs={hrefs} onSelect={onSelect} />}
      {next && <Neighbour way="after" event={next} hrefs={hrefs} onSelect={onSelect} />}
    </nav>
  );
}

interface NeighbourProps extends Pick<NeighboursProps, 'hrefs' | 'onSelect'> {
  readonly way: 'before' | 'after';
  readonly event: EventRow;
}

function Neighbour({ way, event, hrefs, onSelect }: NeighbourProps) {
  const date = dateWords(event.date);
  return (
    <p className={`neighbours__one neighbours__one--${way}`}>
      <span className="neighbours__way">
        {way === 'before' ? words.eventBefore({ date }) : words.eventAfter({ date })}
      </span>
      {event.title === '' ? (
        words.titleToCome()
      ) : (
        <InnerLink
          href={hrefs.event(event.id)}
          onFollow={
            onSelect &&
            (() => {
              onSelect(event.id);
            })
          }
        >
          <bdi {...wordsIn(event.language)}>{event.title}</bdi>
        </InnerLink>
      )}
    </p>
  );
}
