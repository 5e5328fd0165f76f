import type { Hrefs } from '#domain/hrefs.ts';
import { ListFrame, type ListPlace } from './list-frame.tsx';
import { ListedEvent } from './listed-event.tsx';
import type { ClusterItem } from './model/chart.ts';
import { clusterName } from './model/names.ts';

interface ClusterListProps extends ListPlace {
  readonly cluster: ClusterItem;
  readonly hrefs: Hrefs;
  readonly onSelect: (eventId: string) => void;
  /** `back`: focus is to return to the cluster. */
  readonly onClose: (back: boolean) => void;
}

/** The events of a cluster that no zoom can part. */
export function ClusterList({ cluster, left, top, hrefs, onSelect, onClose }: ClusterListProps) {
  return (
    <ListFrame left={left} top={top} listed={cluster} onClose={onClose}>
      <ul aria-label={clusterName(cluster.events)}>
        {cluster.events.map((event) => (
          <ListedEvent
            key={event.id}
            event={event}
            href={hrefs.event(event.id)}
            onFollow={() => {
              onSelect(event.id);
              onClose(true);
            }}
          />
        ))}
      </ul>
    </ListFrame>
  );
}
