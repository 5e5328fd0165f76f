import { useState } from 'react';
import { type Facet, FACETS } from '#domain/filters.ts';
import { facetLabel } from '#domain/labels.ts';
import * as words from '#messages/filters.ts';
import { DropPanel } from '#ui/drop-panel.tsx';
import type { GroupsProps } from './groups-props.ts';
import { LateFacetGroup, LateRangeGroup } from './late-groups.tsx';

/** The groups side by side, each with its panel; one is down at a time. */
export function FilterRow({ filters, choices, story, onChange }: GroupsProps) {
  const [open, setOpen] = useState<Facet | 'dates' | null>(null);
  const opening = (name: Facet | 'dates') => (isOpen: boolean) => {
    setOpen((current) => (isOpen ? name : current === name ? null : current));
  };
  const bounds = new Set([filters.from, filters.to].filter((bound) => bound !== null));
  return (
    <div className="filter-row">
      {FACETS.map((facet) => (
        <div key={facet} role="group" aria-label={facetLabel(facet)}>
          <DropPanel
            label={facetLabel(facet)}
            count={filters.facets[facet].length}
            open={open === facet}
            onOpenChange={opening(facet)}
          >
            <LateFacetGroup facet={facet} choices={choices[facet]} filters={filters} onChange={onChange} />
          </DropPanel>
        </div>
      ))}
      <div role="group" aria-label={words.dates()}>
        <DropPanel
          label={words.dates()}
          count={bounds.size}
          open={open === 'dates'}
          onOpenChange={opening('dates')}
        >
          <LateRangeGroup filters={filters} story={story} onChange={onChange} />
        </DropPanel>
      </div>
    </div>
  );
}
