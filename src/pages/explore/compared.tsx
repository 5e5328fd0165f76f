import { useMemo } from 'react';
import { matchingRows } from '#domain/apply-filters.ts';
import type { EventTable } from '#domain/event-table.ts';
import { compareSources } from '#domain/lens/compare.ts';
import type { Heard } from '#domain/lens/lens.ts';
import type { Testimonies } from '#domain/lens/testimony.ts';
import { useHrefs } from '#session/use-place.ts';
import { foundIds, useShown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { SideBySide } from '#views/lens/side-by-side.tsx';
import { useActions } from './use-actions.ts';

interface ComparedProps {
  /** What the two tell. */
  readonly table: EventTable;
  readonly heard: Heard;
  readonly testimonies: Testimonies;
  /** Ids of the two sources. */
  readonly first: string;
  readonly second: string;
}

/** What two sources tell of what the filters leave. */
export function Compared({ table, heard, testimonies, first, second }: ComparedProps) {
  const { state } = useViewState();
  const { filters, words } = useShown(table, state.filters);
  const found = foundIds(words);
  const comparison = useMemo(() => {
    const events = matchingRows(table, filters, found);
    return compareSources({ ...table, events }, testimonies, first, second, heard.lens);
  }, [table, heard, filters, found, testimonies, first, second]);
  const nameOf = (id: string) => table.sources.find((source) => source.id === id)?.publisher ?? id;
  return (
    <SideBySide
      comparison={comparison}
      first={nameOf(first)}
      second={nameOf(second)}
      hrefs={useHrefs()}
      onSelect={useActions(table).select}
    />
  );
}
