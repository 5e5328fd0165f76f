import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { markOf } from '#domain/mark.ts';
import * as words from '#messages/timeline.ts';
import { wordsIn } from '#messages/say.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import { Shape } from '#ui/shape.tsx';
import { isUntold } from './model/names.ts';

interface ListedEventProps {
  readonly event: EventRow;
  readonly href: string;
  readonly onFollow: () => void;
}

/** An entry of the list of what is gathered. */
export function ListedEvent({ event, href, onFollow }: ListedEventProps) {
  const { shape, fill } = markOf(event);
  const date = <span className="cluster-list__date">{dateWords(event.date, { length: 'short' })}</span>;
  const mark = <Shape shape={shape} fill={fill} tone={event.category} />;
  return (
    <li>
      {isUntold(event) ? (
        <span className="cluster-list__event">
          {mark}
          <span>
            {words.fetchingTitle()} {date}
          </span>
        </span>
      ) : (
        <InnerLink className="cluster-list__event" href={href} onFollow={onFollow}>
          {mark}
          <span>
            <bdi {...wordsIn(event.language)}>{event.title}</bdi> {date}
          </span>
        </InnerLink>
      )}
    </li>
  );
}
