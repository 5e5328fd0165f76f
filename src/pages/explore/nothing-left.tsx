import { useMemo } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { waysOut } from '#domain/what-emptied.ts';
import { foundIds, type Shown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { EmptyResult } from '#views/filters/empty-result.tsx';

interface NothingLeftProps {
  readonly table: EventTable;
  readonly shown: Shown;
}

/** No event is shown: what emptied the list, and the ways out, which are counted only then. */
export function NothingLeft({ table, shown }: NothingLeftProps) {
  const { choose } = useViewState();
  const { filters, choices } = shown;
  const found = foundIds(shown.words);
  const ways = useMemo(() => waysOut(table, filters, found), [table, filters, found]);
  return (
    <EmptyResult
      filters={filters}
      choices={choices}
      ways={ways}
      total={table.events.length}
      onChange={(changed) => {
        choose({ filters: changed });
      }}
    />
  );
}
