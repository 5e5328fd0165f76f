import { useColumnTable } from '#session/large/use-column-table.ts';
import { Absent } from '../absent.tsx';
import { useFit } from '../explore/use-fit.ts';
import { LargeOpening } from './large-opening.tsx';
import { LargeStory } from './large-story.tsx';

interface LargeExploreProps {
  readonly embedded: boolean;
}

/** The explore page of a large dataset. */
export function LargeExplore({ embedded }: LargeExploreProps) {
  const table = useColumnTable();
  const isBuild = useFit() === 'unknown';
  if (table.kind !== 'ready') return <Absent of={table} />;
  if (isBuild) return <LargeOpening table={table.value} embedded={embedded} />;
  return <LargeStory table={table.value} embedded={embedded} />;
}
