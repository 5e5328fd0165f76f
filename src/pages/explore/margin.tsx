import type { ReactNode } from 'react';
import { legend } from '../late-parts.ts';

/** Beside the list: the open event, or, as long as none is, how to read what is there. */
export function Margin({ children }: { readonly children: ReactNode }) {
  return <div className="explore__margin">{children || <MarginNote />}</div>;
}

function MarginNote() {
  return (
    <aside className="margin-note" aria-labelledby="margin-note-title">
      <h2 id="margin-note-title">Choose an event to see what it rests on</h2>
      <p>
        Each sentence carries the numbers of the passages that it rests on. Each passage stands word for word
        in its source, with who says so, who reported it first, and how the day is known.
      </p>
      <legend.Part props={{}} />
    </aside>
  );
}
