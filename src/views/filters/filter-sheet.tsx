import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { narrowings } from '#domain/filter-changes.ts';
import { FACETS, type Filters, NO_FILTERS } from '#domain/filters.ts';
import { FACET_LABELS } from '#domain/labels.ts';
import { Modal } from '#ui/modal.tsx';
import { FacetGroup } from './facet-group.tsx';
import type { GroupsProps } from './groups-props.ts';
import { RangeGroup } from './range-group.tsx';

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
        <SlidersHorizontal aria-hidden="true" size={16} strokeWidth={1.75} />
        {on === 0 ? 'Filters' : `Filters, ${String(on)} on`}
      </button>
      {open && (
        <Sheet
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Sheet({
  filters,
  choices,
  quick,
  onChange,
  shown,
  onClose,
}: FilterSheetProps & { onClose: () => void }) {
  const title = useId();
  return (
    <Modal labelledBy={title} className="modal--sheet" onClose={onClose}>
      <div className="sheet">
        <h2 id={title} className="sheet__title">
          Filters
        </h2>
        {FACETS.map((facet) => (
          <fieldset key={facet} className="sheet__group">
            <legend>{FACET_LABELS[facet]}</legend>
            <FacetGroup facet={facet} choices={choices[facet]} filters={filters} onChange={onChange} />
          </fieldset>
        ))}
        <fieldset className="sheet__group">
          <legend>Dates</legend>
          <RangeGroup filters={filters} quick={quick} onChange={onChange} />
        </fieldset>
        <p className="sheet__foot">
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              onChange(withoutGroups(filters), 'choice');
            }}
          >
            Clear all
          </button>
          <button type="button" className="button button--solid" onClick={onClose}>
            {shown === 1 ? 'Show 1 event' : `Show ${String(shown)} events`}
          </button>
        </p>
      </div>
    </Modal>
  );
}

/** The words stay: their field is not on the sheet. */
function withoutGroups({ q }: Filters): Filters {
  return { ...NO_FILTERS, q };
}
