import { useState } from 'react';
import * as words from '#messages/downloads.ts';
import { lazily } from '../lazily.tsx';
import type { Parts } from './parts.ts';
import '#ui/copying.css';

const downloadsOfView = lazily(async () => (await import('./downloads-of-view.tsx')).DownloadsOfView);

/** What is shown now, as files. */
export function TakeAlong(parts: Parts) {
  return parts.shown.rows.length > 0 && <Along {...parts} />;
}

/** Gone with the last event, and shut when one is back. */
function Along(parts: Parts) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="copying"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.these({ count: parts.shown.rows.length })}</summary>
      {open && <downloadsOfView.Part props={parts} />}
    </details>
  );
}
