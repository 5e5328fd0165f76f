import { useTimeline } from '#session/use-timeline.ts';
import { Failed } from '../failed.tsx';
import { Waiting } from '../waiting.tsx';
import { Story } from './story.tsx';
import './explore.css';

interface ExploreProps {
  /** In a frame of somebody else's page: no standfirst, everything tighter. */
  readonly embedded?: boolean;
}

/** The timeline, its filters and list, and the open event: what both shells are about. */
export function Explore({ embedded = false }: ExploreProps) {
  const timeline = useTimeline();
  if (timeline.kind === 'waiting') return <Waiting />;
  if (timeline.kind === 'failed') return <Failed why={timeline.why} retry={timeline.retry} />;
  return <Story table={timeline.value} embedded={embedded} />;
}
