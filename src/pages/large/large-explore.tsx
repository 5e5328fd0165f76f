import { useColumnTable } from '#session/large/use-column-table.ts';
import { Absent } from '../absent.tsx';
import { LargeStory } from './large-story.tsx';

interface LargeExploreProps {
  readonly embedded: boolean;
}

/** The explore page of a large dataset. */
export function LargeExplore({ embedded }: LargeExploreProps) {
  const table = useColumnTable();
  if (table.kind !== 'ready') return <Absent of={table} />;
  return <LargeStory table={table.value} embedded={embedded} />;
}
