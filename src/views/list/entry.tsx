import { Fragment, memo } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { markOf } from '#domain/mark.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import { Shape } from '#ui/shape.tsx';
import { entryNotes } from './entry-notes.ts';
import { railClasses } from './rail-classes.ts';

export interface EntryActions {
  readonly hrefs: Hrefs;
  /** Answers a plain click on a title; without it the link leads to the event's page. */
  readonly onSelect?: ((eventId: string) => void) | undefined;
  /** A reader may be about to open it: the pointer or the focus is on its title. */
  readonly onHover?: ((eventId: string) => void) | undefined;
}

interface EntryProps extends EntryActions {
  readonly event: EventRow;
  readonly selected: boolean;
}

/** One event of the list. */
export const Entry = memo(function Entry({ event, selected, hrefs, onSelect, onHover }: EntryProps) {
  const mark = markOf(event);
  const hover = () => onHover?.(event.id);
  return (
    <article
      className={`entry ${railClasses(mark)}`}
      data-event-id={event.id}
      aria-current={selected ? 'true' : undefined}
    >
      <span className="entry__mark">
        <Shape shape={mark.shape} fill={mark.fill} tone={mark.category} />
      </span>
      <p className="entry__title">
        <InnerLink
          href={hrefs.event(event.id)}
          onFollow={
            onSelect &&
            (() => {
              onSelect(event.id);
            })
          }
          onPointerEnter={hover}
          onFocus={hover}
        >
          {event.title}
        </InnerLink>
      </p>
      <p className="entry__notes">
        {entryNotes(event).map(({ kind, words }) => (
          <Fragment key={kind}>
            <span className={`entry__note entry__note--${kind}`}>{words}</span>{' '}
          </Fragment>
        ))}
      </p>
    </article>
  );
});
