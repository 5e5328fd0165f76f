import type { ReactNode } from 'react';
import * as words from '#messages/explore.ts';
import { legend } from '../late-parts.ts';

/** Beside the list: the open event, or, as long as none is, how to read what is there. */
export function Margin({ children }: { readonly children: ReactNode }) {
  return <div className="explore__margin">{children || <MarginNote />}</div>;
}

function MarginNote() {
  return (
    <aside className="margin-note" aria-labelledby="margin-note-title">
      <h2 id="margin-note-title">{words.choose()}</h2>
      <p>{words.chosen()}</p>
      <legend.Part props={{}} />
    </aside>
  );
}
