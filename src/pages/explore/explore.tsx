import { useTimeline } from '#session/use-timeline.ts';
import { Absent } from '../absent.tsx';
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
  return <Story table={timeline.value} embedded={embedded} />;
}
