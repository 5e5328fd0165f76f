import type { Ref } from 'react';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { CATEGORY_LABELS, STATUS_LABELS, STATUS_MEANINGS } from '#domain/labels.ts';
import { markOf } from '#domain/mark.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';
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
        {...(headingRef && { ref: headingRef })}
      >
        {event.title}
      </Heading>
      <p className="event-head__status">
        <Shape shape={mark.shape} fill={mark.fill} tone={mark.category} />
        <span>
          {CATEGORY_LABELS[event.category]}.{' '}
          <strong className={`status status--${event.status}`}>{STATUS_LABELS[event.status]}</strong>:{' '}
          {STATUS_MEANINGS[event.status]}.
        </span>
      </p>
      <p className="event-head__reported">{reportedBy(event)}</p>
    </header>
  );
}

/** "Reported by 3 outlets, from 2 origins: …". */
function reportedBy({ sources, origins }: Pick<EventRow, 'sources' | 'origins'>): string {
  const names = sources.map((source) => source.publisher);
  if (names.length === 1) {
    const relayed = origins > 1 ? `, from ${String(origins)} origins` : '';
    return `Reported by one outlet${relayed}: ${names.join()}.`;
  }
  const from = origins === 1 ? 'one origin' : `${String(origins)} origins`;
  return `Reported by ${String(names.length)} outlets, from ${from}: ${names.join(', ')}.`;
}
