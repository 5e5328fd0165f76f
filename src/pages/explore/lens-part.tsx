import { useState } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { lens } from '#messages/explore.ts';
import { useViewState } from '#session/use-view-state.ts';
import { DropPanel } from '#ui/drop-panel.tsx';
import { lensPanel } from '../late-parts.ts';

/** The way to a story that only part of the sources tells. */
export function LensPart({ table }: { readonly table: EventTable }) {
  const [open, setOpen] = useState(false);
  const { state, choose } = useViewState();
  const { asOf, told } = state.lens;
  return (
    <div className="explore__lens needs-script">
      <DropPanel
        label={lens()}
        count={(asOf === null ? 0 : 1) + told.length}
        open={open}
        onOpenChange={setOpen}
      >
        <lensPanel.Part
          props={{
            lens: state.lens,
            sources: table.sources,
            onLens: (lens) => {
              // Two stand side by side: with another number of them the list is back.
              const view = lens.told.length === 2 || state.view !== 'compare' ? state.view : 'timeline';
              choose({ lens, view });
            },
          }}
        />
      </DropPanel>
    </div>
  );
}
