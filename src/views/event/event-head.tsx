import type { Ref } from 'react';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { categoryLabel, statusLabel } from '#domain/labels.ts';
import { partsWords } from '#domain/list-words.ts';
import { statusMeaning } from '#domain/meanings.ts';
import { markOf } from '#domain/mark.ts';
import * as words from '#messages/event.ts';
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
        {event.title}
      </Heading>
      <p className="event-head__status">
        <Shape shape={mark.shape} fill={mark.fill} tone={mark.category} />
        <span>
          <Rich
            text={words.standing({
              category: categoryLabel(event.category),
              status: statusLabel(event.status),
              why: whyOf(event),
            })}
            elements={{
              status: (inside) => <strong className={`status status--${event.status}`}>{inside}</strong>,
            }}
          />
        </span>
      </p>
      <p className="event-head__reported">{reportedBy(event)}</p>
    </header>
  );
}

/** Of the two grounds for "confirmed", the one that holds. */
function whyOf({ status, origins }: Pick<EventRow, 'status' | 'origins'>): string {
  if (status !== 'confirmed') return statusMeaning(status);
  return origins > 1 ? words.toldByOrigins({ origins }) : words.acknowledged();
}

/** "Reported by 3 outlets, from 2 origins: …", and who else is quoted on it without reporting it. */
function reportedBy({
  sources,
  outlets,
  origins,
}: Pick<EventRow, 'sources' | 'outlets' | 'origins'>): string {
  if (outlets.length === 0) return words.quotedHere({ names: namesOf(sources) });
  const names = namesOf(outlets);
  const publishers = new Set(outlets.map(({ publisher }) => publisher)).size;
  const reported =
    publishers === 1
      ? words.reportedByOne({ names, origins })
      : words.reportedByMany({ outlets: publishers, names, origins });
  const others = sources.filter((source) => !outlets.includes(source));
  return others.length === 0 ? reported : `${reported} ${words.alsoQuoted({ names: namesOf(others) })}`;
}

/** Each once, with the number of its texts where these are several. */
function namesOf(sources: readonly { readonly publisher: string }[]): string {
  const texts = new Map<string, number>();
  for (const { publisher } of sources) texts.set(publisher, (texts.get(publisher) ?? 0) + 1);
  return partsWords([...texts].map(([name, count]) => words.withTexts({ name, count })));
}
