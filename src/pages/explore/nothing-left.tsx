import { useMemo } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { NO_LENS } from '#domain/lens/lens.ts';
import { waysOut } from '#domain/what-emptied.ts';
import { foundIds, type Shown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { EmptyResult } from '#views/filters/empty-result.tsx';
import { focusStatus } from '#views/filters/status-focus.ts';
import { NothingTold } from '#views/lens/nothing-told.tsx';

interface NothingLeftProps {
  readonly table: EventTable;
  readonly shown: Shown;
}

/** No event is shown: what emptied the list, a lens or filters, and the ways out, which are counted only then. */
export function NothingLeft({ table, shown }: NothingLeftProps) {
  const { choose } = useViewState();
  const { filters, choices } = shown;
  const found = foundIds(shown.words);
  const ways = useMemo(() => waysOut(table, filters, found), [table, filters, found]);
  if (table.events.length === 0) {
    return (
      <NothingTold
        onAll={() => {
          choose({ lens: NO_LENS });
          focusStatus();
        }}
      />
    );
  }
  return (
    <EmptyResult
      filters={filters}
      choices={choices}
      ways={ways}
      nowhere={shown.words?.kind === 'ready' ? shown.words.value.nowhere : []}
      total={table.events.length}
      onChange={(changed) => {
        choose({ filters: changed });
      }}
    />
  );
}
