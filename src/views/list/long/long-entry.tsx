import { memo } from 'react';
import { columnRow, NO_LABEL } from '#domain/columns/column-row.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { EventRow } from '#domain/event-table.ts';
import { titleToCome } from '#messages/longList.ts';
import { type EntryActions, EntryFrame, EntryTitle } from '../entry.tsx';

interface LongEntryProps extends EntryActions {
  readonly table: ColumnTable;
  readonly row: number;
  /** Undefined while its label has not come. */
  readonly event: EventRow | undefined;
  readonly selected: boolean;
}

/** An entry that is all there but for its title, until that has come: its element, and a focus on it, stay when it does. */
export const LongEntry = memo(function LongEntry(props: LongEntryProps) {
  const { table, row, event, selected, ...actions } = props;
  return (
    <EntryFrame event={event ?? columnRow(table, row, NO_LABEL)} id={event?.id} selected={selected}>
      {event ? (
        <EntryTitle event={event} {...actions} />
      ) : (
        <span className="entry__coming">{titleToCome()}</span>
      )}
    </EntryFrame>
  );
});
