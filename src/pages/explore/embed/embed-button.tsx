import { useState } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { open as label } from '#messages/embedDialog.ts';
import { lazily } from '../../lazily.tsx';

const embedDialog = lazily(async () => (await import('./embed-dialog.tsx')).EmbedDialog);

interface EmbedButtonProps {
  readonly timeline: EventTable['timeline'];
  /** Whether it is so long that a frame of it always scrolls. */
  readonly scrolls?: boolean;
}

/** Opens what an editor needs to put the view into a page of theirs. */
export function EmbedButton({ timeline, scrolls = false }: EmbedButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {label()}
      </button>
      {open && (
        <embedDialog.Part
          props={{
            timeline,
            scrolls,
            onClose: () => {
              setOpen(false);
            },
          }}
        />
      )}
    </>
  );
}
