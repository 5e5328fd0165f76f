import { useMemo } from 'react';
import { narrow } from '#domain/columns/narrow.ts';
import { waysOutOf } from '#domain/what-emptied.ts';
import { useLabels } from '#session/large/use-labels.ts';
import { useViewState } from '#session/use-view-state.ts';
import { EmptyResult } from '#views/filters/empty-result.tsx';
import { LongList } from '#views/list/long/long-list.tsx';
import type { LargeParts } from './large-parts.ts';
import { useTellFault } from './use-faults.ts';

/** The events in order of date; where nothing is left, what emptied the list and the ways out. */
export function LargeListPart(parts: LargeParts) {
  return parts.shown.rows.length === 0 ? <NothingLeft {...parts} /> : <Listed {...parts} />;
}

function Listed({ table, shown, actions, hrefs, openRow, onFault }: LargeParts) {
  const { eventAt, want, failed } = useLabels(table);
  useTellFault('list', failed, onFault);
  return (
    <LongList
      table={table}
      rows={shown.rows}
      eventAt={eventAt}
      onWant={want}
      storyBegins={table.timeline.span.from}
      selected={openRow}
      hrefs={hrefs}
      onSelect={actions.select}
      onHover={actions.hover}
    />
  );
}

function NothingLeft({ table, shown }: LargeParts) {
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
