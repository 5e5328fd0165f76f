import type { ReactNode } from 'react';
import { note } from '../late-parts.ts';

interface MarginProps {
  /** Where the events were, if that is to be shown. */
  readonly map?: ReactNode;
  readonly children: ReactNode;
}

/** Beside the list: the open event, or, as long as none is, how to read what is there. */
export function Margin({ map, children }: MarginProps) {
  return (
    <div className="explore__margin">
      {map}
      {children || <note.Part props={{}} />}
    </div>
  );
}
