import type { AnchorHTMLAttributes } from 'react';
import { InnerLink } from '#ui/inner-link.tsx';
import { goTo } from '#ui/reveal.ts';
import type { EventContext } from './event-context.ts';

interface PassageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly excerpt: string;
  readonly context: EventContext;
}

/** Leads to a passage of the open event; followed, it marks the passage where the page wants to know. */
export function PassageLink({ excerpt, context: { cite, onCite, passageHref }, ...rest }: PassageLinkProps) {
  const follow = () => {
    onCite?.(excerpt);
    const passage = document.getElementById(excerpt);
    if (passage) goTo(passage);
  };
  return (
    <InnerLink
      {...rest}
      href={passageHref?.(excerpt) ?? `#${excerpt}`}
      aria-current={cite === excerpt ? 'true' : undefined}
      onFollow={onCite && follow}
    />
  );
}
