import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';

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
      <ArrowUpRight className="outer-link__arrow" aria-hidden="true" size="0.9em" strokeWidth={1.75} />
    </a>
  );
}
