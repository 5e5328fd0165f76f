import { Fragment, memo, type ReactNode } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { markOf } from '#domain/mark.ts';
import { unbroken } from '#domain/unbroken.ts';
import { wordsIn } from '#messages/say.ts';
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
export const Entry = memo(function Entry({ event, selected, ...actions }: EntryProps) {
  return (
    <EntryFrame event={event} id={event.id} selected={selected}>
      <EntryTitle event={event} {...actions} />
    </EntryFrame>
  );
});

interface EntryFrameProps {
  readonly event: Omit<EventRow, 'id' | 'title'>;
  /** Undefined while it is not known, and the title is still to come. */
  readonly id: string | undefined;
  readonly selected: boolean;
  readonly children: ReactNode;
}

/** All of an entry but its title. */
export function EntryFrame({ event, id, selected, children }: EntryFrameProps) {
  const mark = markOf(event);
  return (
    <article
      className={`entry ${railClasses(mark)}`}
      data-event-id={id}
      aria-busy={id === undefined ? 'true' : undefined}
      aria-current={selected ? 'true' : undefined}
    >
      <span className="entry__mark">
        <Shape shape={mark.shape} fill={mark.fill} tone={mark.category} />
      </span>
      <p className="entry__title">{children}</p>
      <p className="entry__notes">
        {entryNotes(event).map(({ kind, words }) => (
          <Fragment key={kind}>
            <span className={`entry__note entry__note--${kind}`}>{words}</span>{' '}
          </Fragment>
        ))}
      </p>
    </article>
  );
}

interface EntryTitleProps extends EntryActions {
  readonly event: EventRow;
}

export function EntryTitle({ event, hrefs, onSelect, onHover }: EntryTitleProps) {
  const hover = () => onHover?.(event.id);
  const follow = onSelect && (() => onSelect(event.id));
  return (
    <InnerLink
      {...wordsIn(event.language)}
      href={hrefs.event(event.id)}
      onFollow={follow}
      onPointerEnter={hover}
      onFocus={hover}
    >
      {unbroken(event.title)}
    </InnerLink>
  );
}
