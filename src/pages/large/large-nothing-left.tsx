import { useMemo } from 'react';
import { narrow } from '#domain/columns/narrow.ts';
import { waysOutOf } from '#domain/what-emptied.ts';
import { useViewState } from '#session/use-view-state.ts';
import { EmptyResult } from '#views/filters/empty-result.tsx';
import type { LargeParts } from './large-parts.ts';

/** No event is shown: what emptied the list, and the ways out. */
export function LargeNothingLeft({ table, shown }: Pick<LargeParts, 'table' | 'shown'>) {
  const { choose } = useViewState();
  const { filters, choices, found } = shown;
  const ways = useMemo(
    () =>
      waysOutOf(
        filters,
        (changed) => narrow(table, changed, changed.q === filters.q ? found : null).rows.length,
      ),
    [table, filters, found],
  );
  return (
    <EmptyResult
      filters={filters}
      choices={choices}
      ways={ways}
      nowhere={shown.words?.kind === 'ready' ? shown.words.value.nowhere : []}
      total={table.size}
      onChange={(changed) => {
        choose({ filters: changed });
      }}
    />
  );
}
