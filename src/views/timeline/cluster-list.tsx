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
export function ClusterList({ cluster, hrefs, onSelect, onClose, ...place }: ClusterListProps) {
  return (
    <ListFrame place={place} listed={cluster} onClose={onClose}>
      <ul aria-label={clusterName(cluster)}>
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
