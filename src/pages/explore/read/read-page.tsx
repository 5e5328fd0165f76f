import type { ReactNode } from 'react';
import { ReadHead, type ReadHeadProps } from './read-head.tsx';
import './read-story.css';
import '#ui/buttons.css';

interface ReadPageProps extends ReadHeadProps {
  readonly embedded: boolean;
  /** What the address asks for in vain, or what did not come. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

/** What stands around the event that is read. */
export function ReadPage({ embedded, notice, children, ...head }: ReadPageProps) {
  return (
    <div className={`page read${embedded ? ' read--embedded' : ''}`}>
      {notice}
      <ReadHead {...head} />
      {children}
    </div>
  );
}
