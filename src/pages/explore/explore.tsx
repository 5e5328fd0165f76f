import { useState } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { isOpen } from '#domain/lens/lens.ts';
import { useViewState } from '#session/use-view-state.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { Absent } from '../absent.tsx';
import { lensReading } from '../late-parts.ts';
import { Waiting } from '../waiting.tsx';
import type { Reading } from './lens-reading.tsx';
import { Story } from './story.tsx';
import './explore.css';

interface ExploreProps {
  /** In a frame of somebody else's page: no standfirst, everything tighter. */
  readonly embedded?: boolean;
}

/** The timeline, its filters and list, and the open event: what both shells are about. */
export function Explore({ embedded = false }: ExploreProps) {
  const timeline = useTimeline();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  return <Read table={timeline.value} embedded={embedded} />;
}

/** The whole story, or what part of the sources could tell. One story throughout: a choice must not take the focus away. */
function Read({ table, embedded }: { readonly table: EventTable; readonly embedded: boolean }) {
  const lensed = isOpen(useViewState().state.lens);
  const [reading, setReading] = useState<Reading>(lensed ? 'awaited' : 'none');
  const alone = reading === 'awaited';
  const lens = lensed && typeof reading === 'object' ? reading : null;
  return (
    <>
      {lensed && (
        <lensReading.Part props={{ table, alone, onRead: setReading }} waiting={alone && <Waiting />} />
      )}
      {!(lensed && alone) && <Story table={lens?.table ?? table} embedded={embedded} lens={lens} />}
    </>
  );
}
