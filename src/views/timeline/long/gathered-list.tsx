import { useEffect, useEffectEvent, useState } from 'react';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/timeline.ts';
import { ListFrame } from '../list-frame.tsx';
import { ListedEvent } from '../listed-event.tsx';
import { eventOf } from './event-of.ts';
import type { LongTimelineProps } from './long-timeline-props.ts';
import type { OpenGathered } from './use-gathered.ts';
import './gathered-list.css';

interface GatheredListProps extends Pick<LongTimelineProps, 'table' | 'eventAt' | 'onWant' | 'onSelect'> {
  readonly gathered: OpenGathered;
  readonly hrefs: Hrefs;
  /** `back`: focus is to return to what was pressed. */
  readonly onClose: (back: boolean) => void;
  readonly onCloser: () => void;
}

/** Events listed at once; more on request. */
const PORTION = 50;

/** The events that one mark stands for, the first of them where there are many, and the way closer. */
export function GatheredList(props: GatheredListProps) {
  const { gathered, hrefs, onClose, onCloser, onSelect, onWant } = props;
  const [most, setMost] = useState(PORTION);
  const rows = gathered.rows(most);
  const known = eventOf(props);
  const want = useEffectEvent(() => {
    onWant(rows.filter((row) => props.eventAt(row) === undefined));
  });
  useEffect(() => {
    want();
  }, [gathered, most]);
  const left = gathered.count - rows.length;
  return (
    <ListFrame place={gathered} listed={gathered} onClose={onClose}>
      <div className="gathered-list__head">
        <p>{gathered.name}</p>
        {gathered.closer && (
          <button type="button" className="button" onClick={onCloser}>
            {words.zoomCloser()}
          </button>
        )}
      </div>
      <ul aria-label={gathered.name}>
        {rows.map((row) => {
          const event = known(row);
          return (
            <ListedEvent
              key={row}
              event={event}
              href={hrefs.event(event.id)}
              onFollow={() => {
                onSelect(event.id);
                onClose(true);
              }}
            />
          );
        })}
      </ul>
      {left > 0 && (
        <p className="gathered-list__rest">
          {words.more({ count: left })}{' '}
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              setMost(most + PORTION);
            }}
          >
            {words.listMore({ count: Math.min(PORTION, left) })}
          </button>
        </p>
      )}
    </ListFrame>
  );
}
