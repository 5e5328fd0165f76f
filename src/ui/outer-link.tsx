import { ArrowUpRight } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface OuterLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that leaves for somebody else's page, in a tab of its own. */
export function OuterLink({ href, className, children }: OuterLinkProps) {
  return (
    <a href={href} className={className} target="_blank" rel="noopener">
      {children}
      <Icon of={ArrowUpRight} className="outer-link__arrow" size="0.9em" />
    </a>
  );
}
