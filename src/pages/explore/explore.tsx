import { isOpen } from '#domain/lens/lens.ts';
import { useViewState } from '#session/use-view-state.ts';
import { useIsLarge } from '#session/use-size.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { Absent } from '../absent.tsx';
import { largeExplore, lensedStory } from '../late-parts.ts';
import { Waiting } from '../waiting.tsx';
import { Story } from './story.tsx';
import './explore.css';

interface ExploreProps {
  /** In a frame of somebody else's page: no standfirst, everything tighter. */
  readonly embedded?: boolean;
}

/** The timeline, its filters and list, and the open event: what both shells are about. */
export function Explore({ embedded = false }: ExploreProps) {
  const large = useIsLarge();
  if (large.kind !== 'ready') return <Absent of={large} />;
  if (large.value) return <largeExplore.Part props={{ embedded }} waiting={<Waiting />} />;
  return <SmallExplore embedded={embedded} />;
}

function SmallExplore({ embedded }: Required<ExploreProps>) {
  const timeline = useTimeline();
  const { lens } = useViewState().state;
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  const story = { table: timeline.value, embedded };
  if (isOpen(lens)) return <lensedStory.Part props={story} waiting={<Waiting />} />;
  return <Story {...story} />;
}
