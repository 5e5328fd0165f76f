import { SlidersHorizontal } from 'lucide';
import { useState } from 'react';
import { narrowings } from '#domain/filter-changes.ts';
import * as words from '#messages/filters.ts';
import type { GroupsProps } from './groups-props.ts';
import { LateSheet } from './late-groups.tsx';
import { Icon } from '#ui/icon.tsx';

interface FilterSheetProps extends GroupsProps {
  readonly shown: number;
}

/** Where there is no room for a row: one button, and all groups on a sheet. */
export function FilterSheet(props: FilterSheetProps) {
  const [open, setOpen] = useState(false);
  const on = narrowings({ ...props.filters, q: '' }).length;
  return (
    <div className="filter-sheet">
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon of={SlidersHorizontal} />
        {on === 0 ? words.title() : words.titleWithCount({ count: on })}
      </button>
      {open && (
        <LateSheet
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
