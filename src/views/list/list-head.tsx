import type { ReactNode } from 'react';
import { title } from '#messages/list.ts';
import './list.css';

/** Of the heading that names the list. */
export const LIST_TITLE_ID = 'event-list-title';

interface ListHeadProps {
  /** Other ways to see the same events. */
  readonly children?: ReactNode;
}

/**
 * The list's title, and after it what stands beside or beneath it. It is no part of the list: what is opened there, such as the map, comes
 * between them.
 */
export function ListHead({ children }: ListHeadProps) {
  return (
    <div className="list-head">
      <h2 id={LIST_TITLE_ID} className="list-head__title">
        {title()}
      </h2>
      {children}
    </div>
  );
}
