import { type RefObject, useState } from 'react';
import { type ListPlace, placeBeside } from './list-frame.tsx';
import type { ClusterItem } from './model/chart.ts';
import { daysIn, limited, padded, type Stretch } from './model/stretch.ts';
import { keyOf } from './cursor.ts';
import type { Drawing } from './use-drawing.ts';

/** A cluster whose events are listed, and where the list hangs. */
export interface OpenCluster extends ListPlace {
  readonly cluster: ClusterItem;
}

/** Least days between a cluster's shapes, and most of the window kept, for a closer look to part them. */
const LEAST_APART = 1.5;
const CLOSER = 0.85;

/** Where to move for a look at a cluster that parts it; null when no zoom can. */
export function partingView(
  { days }: Pick<ClusterItem, 'days'>,
  { view, bounds, closest }: PartingInput,
): Stretch | null {
  if (daysIn(days) < LEAST_APART) return null;
  const target = limited(padded(days, 0.4), bounds, closest);
  return daysIn(target) < CLOSER * daysIn(view) ? target : null;
}

type PartingInput = Pick<Drawing, 'view' | 'bounds' | 'closest'>;

/** Pressing a cluster parts it by moving closer, or lists its events where that cannot help. */
export function useClusters(drawing: Drawing, frameRef: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState<OpenCluster | null>(null);
  const { focus, go, setCursor } = drawing;

  const press = (button: HTMLElement) => {
    const found = clusterOf(drawing, button.dataset['key']);
    if (!found) return;
    const { cluster, lane } = found;
    const target = partingView(cluster, drawing);
    const [first] = cluster.events;
    if (target && first) {
      const stop = { lane, event: first.id };
      setCursor(stop);
      go(target);
      focus(keyOf(stop));
    } else if (frameRef.current) setOpen({ cluster, ...placeBeside(button, frameRef.current) });
  };

  const close = (back: boolean) => {
    if (back && open) focus(open.cluster.key);
    setOpen(null);
  };
  return { open, press, close };
}

function clusterOf({ chart }: Drawing, key: string | undefined) {
  for (const { lane, items } of chart.lanes) {
    const cluster = items.find((item) => item.kind === 'cluster' && item.key === key);
    if (cluster?.kind === 'cluster') return { cluster, lane: lane.id };
  }
  return null;
}
