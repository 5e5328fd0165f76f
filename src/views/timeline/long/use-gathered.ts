import { type RefObject, useState } from 'react';
import { gatheredName } from '../model/levels/gathered-words.ts';
import { type Gathered, rowsOf } from '../model/levels/gathered.ts';
import { levelKey } from '../model/levels/level-chart.ts';
import { clusterName } from '../model/names.ts';
import type { Stretch } from '../model/stretch.ts';
import { type ListPlace, placeBeside } from '../list-frame.tsx';
import { partingView } from '../use-clusters.ts';
import { type FoundItem, levelItemAt } from './long-cursor.ts';
import type { LongDrawing } from './use-long-drawing.ts';

/** What is gathered in one mark, listed. */
export interface OpenGathered extends ListPlace {
  readonly key: string;
  readonly lane: string;
  readonly name: string;
  readonly count: number;
  /** The first `most` rows of the table. */
  readonly rows: (most: number) => readonly number[];
  /** Where a closer look parts them; null when none can. */
  readonly closer: Stretch | null;
}

interface Listed {
  readonly gathered: OpenGathered;
  /** In which it lay. */
  readonly lanes: LongDrawing['lanes'];
}

/** Pressing what is gathered lists it; from there the reader opens an event or moves closer. */
export function useGathered(drawing: LongDrawing, frameRef: RefObject<HTMLElement | null>) {
  const { chart, lanes, focus, go, setCursor } = drawing;
  const [listed, setListed] = useState<Listed | null>(null);
  // A filter, or another edition, may leave other events there: the list is of those that stood there when it was opened.
  const open = listed?.lanes === lanes ? listed.gathered : null;
  const setOpen = (gathered: OpenGathered | null) => {
    setListed(gathered && { gathered, lanes });
  };

  const press = (button: HTMLElement) => {
    const found = levelItemAt(button, chart);
    const frame = frameRef.current;
    if (!found || !frame) return;
    const list = listOf(found, drawing);
    if (list) setOpen({ ...list, ...placeBeside(button, frame) });
  };

  const close = (back: boolean) => {
    if (back && open) focus(open.key);
    setOpen(null);
  };

  const closer = () => {
    const [first] = open?.rows(1) ?? [];
    if (!open?.closer || first === undefined) return;
    setOpen(null);
    setCursor({ lane: open.lane, row: first });
    go(open.closer);
    focus(levelKey(open.lane, first));
  };
  return { open, press, close, closer };
}

function listOf({ lane, item }: FoundItem, drawing: LongDrawing): Omit<OpenGathered, keyof ListPlace> | null {
  const { laid } = drawing.chart;
  switch (item.kind) {
    case 'event':
      return null;
    case 'cluster':
      return {
        key: item.key,
        lane: lane.id,
        name: clusterName(item),
        count: item.events.length,
        rows: (most) => item.events.slice(0, most).map(({ row }) => row),
        closer: partingView(item, drawing),
      };
    case 'gathered':
      return {
        key: item.key,
        lane: lane.id,
        name: gatheredName(item),
        count: item.count,
        rows: (most) => rowsOf(lane, item, laid, 0, most),
        closer: partingView({ days: daysWithin(item) }, drawing),
      };
  }
}

/** What may stand on many days is no reason to move back. */
function daysWithin({ days, reach }: Gathered): Stretch {
  if (!days) return { start: reach.start, end: reach.start };
  return { start: Math.max(days.start, reach.start), end: Math.min(days.end, reach.end) };
}
