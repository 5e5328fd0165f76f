import type { Ref } from 'react';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { markOf } from '#domain/mark.ts';
import { reportedWords, standingWords } from '#domain/standing-words.ts';
import { unbroken } from '#domain/unbroken.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';
import { wordsIn } from '#messages/say.ts';
import { Rich } from '#ui/rich.tsx';
import { Shape } from '#ui/shape.tsx';

/** The one open event's title, by which the shell gives it focus and names what holds it. */
export const EVENT_TITLE_ID = 'event-title';

interface EventHeadProps {
  readonly event: EventRow;
  readonly level: HeadingLevel;
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
}

/** When, what, and how sure it is: all that is known before the evidence is there. */
export function EventHead({ event, level, headingRef }: EventHeadProps) {
  const mark = markOf(event);
  return (
    <header className="event-head">
      <p className="event-head__date">
        {dateWords(event.date)}{' '}
        {event.places[0] && <span className="event-head__place">{event.places[0].name}</span>}
      </p>
      <Heading
        level={level}
        id={EVENT_TITLE_ID}
        tabIndex={-1}
        className="event-head__title"
        {...wordsIn(event.language)}
        {...(headingRef && { ref: headingRef })}
      >
        {unbroken(event.title)}
      </Heading>
      <p className="event-head__status">
        <Shape shape={mark.shape} fill={mark.fill} tone={mark.category} />
        <span>
          <Rich
            text={standingWords(event)}
            elements={{
              status: (inside) => <strong className={`status status--${event.status}`}>{inside}</strong>,
            }}
          />
        </span>
      </p>
      <p className="event-head__reported">{reportedWords(event)}</p>
    </header>
  );
}
