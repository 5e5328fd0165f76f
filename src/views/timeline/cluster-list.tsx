import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { Hrefs } from '#domain/hrefs.ts';
import { dateWords } from '#domain/date-words.ts';
import { markOf } from '#domain/mark.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import { Shape } from '#ui/shape.tsx';
import { usePressOutside } from '#ui/use-press-outside.ts';
import type { ClusterItem } from './model/chart.ts';
import { clusterName } from './model/names.ts';

interface ClusterListProps {
  readonly cluster: ClusterItem;
  /** Where it hangs: pixels from the frame's left and top edge, and from its right edge if it hangs leftwards. */
  readonly left: number;
  readonly top: number;
  readonly hrefs: Hrefs;
  readonly onSelect: (eventId: string) => void;
  /** `back`: focus is to return to the cluster. */
  readonly onClose: (back: boolean) => void;
}

/** The events of a cluster that no zoom can part. */
export function ClusterList({ cluster, left, top, hrefs, onSelect, onClose }: ClusterListProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector('a')?.focus();
  }, [cluster]);
  usePressOutside(root, true, () => {
    onClose(false);
  });
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose(true);
  };
  const leave = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next)) onClose(false);
  };
  return (
    <div
      className="cluster-list"
      ref={root}
      role="presentation"
      style={{ left, top }}
      onKeyDown={escape}
      onBlur={leave}
    >
      <ul aria-label={clusterName(cluster.events)}>
        {cluster.events.map((event) => (
          <li key={event.id}>
            <InnerLink
              className="cluster-list__event"
              href={hrefs.event(event.id)}
              onFollow={() => {
                onSelect(event.id);
                onClose(true);
              }}
            >
              <Shape shape={markOf(event).shape} fill={markOf(event).fill} tone={event.category} />
              <span>
                {event.title}{' '}
                <span className="cluster-list__date">{dateWords(event.date, { length: 'short' })}</span>
              </span>
            </InnerLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
