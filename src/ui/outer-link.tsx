import { ArrowUpRight } from 'lucide';
import type { ReactNode } from 'react';
import { newTab } from '#messages/outerLink.ts';
import { Icon } from './icon.tsx';
import { useBoxed } from './use-boxed.ts';
import './outer-link.css';

interface OuterLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link that leaves for somebody else's page, in a tab of its own. A boxed frame may open none, and the other page may refuse
 * to be framed: there the link opens in the frame itself, and its address stands beside it to be copied. The arrow tells the tab to eyes, the
 * title to ears.
 */
export function OuterLink({ href, className = '', children }: OuterLinkProps) {
  const boxed = useBoxed();
  return (
    <>
      <a
        href={href}
        className={`outer-link ${className}`}
        rel="noopener"
        {...(!boxed && { target: '_blank', title: newTab() })}
      >
        {children}
        <Icon of={ArrowUpRight} className="outer-link__arrow" size="0.9em" />
      </a>
      {boxed && (
        <>
          {' '}
          <span className="outer-link__address">{href}</span>
        </>
      )}
    </>
  );
}
