import { useId } from 'react';
import { FACETS, type Filters, NO_FILTERS } from '#domain/filters.ts';
import { facetLabel } from '#domain/labels.ts';
import * as words from '#messages/filters.ts';
import { show } from '#messages/filterPanels.ts';
import { Modal } from '#ui/modal.tsx';
import { isLayersEntry, useBackCloses } from '#ui/use-back-closes.ts';
import { FacetGroup } from './facet-group.tsx';
import type { GroupsProps } from './groups-props.ts';
import type { OnFilters } from './on-filters.ts';
import { RangeGroup } from './range-group.tsx';
import './sheet.css';

export interface SheetProps extends GroupsProps {
  readonly shown: number;
  readonly onClose: () => void;
}

/** All groups on one sheet, over the page; Back closes it. */
export function Sheet({ filters, choices, story, shown, ...rest }: SheetProps) {
  const title = useId();
  const { close, keep } = useBackCloses(rest.onClose);
  const onChange: OnFilters = (changed, kind) => {
    keep(() => {
      rest.onChange(changed, isLayersEntry() ? 'motion' : kind);
    });
  };
  return (
    <Modal labelledBy={title} className="modal--sheet" onClose={close}>
      <div className="sheet">
        <h2 id={title} className="sheet__title">
          {words.title()}
        </h2>
        {FACETS.map((facet) => (
          <fieldset key={facet} className="sheet__group">
            <legend>{facetLabel(facet)}</legend>
            <FacetGroup facet={facet} choices={choices[facet]} filters={filters} onChange={onChange} />
          </fieldset>
        ))}
        <fieldset className="sheet__group">
          <legend>{words.dates()}</legend>
          <RangeGroup filters={filters} story={story} onChange={onChange} />
        </fieldset>
        <p className="sheet__foot">
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              onChange(withoutGroups(filters), 'choice');
            }}
          >
            {words.clear()}
          </button>
          <button type="button" className="button button--solid" onClick={close}>
            {show({ count: shown })}
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
