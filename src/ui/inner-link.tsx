import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { isPlainClick } from './plain-click.ts';

interface InnerLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  /** Answers a plain click in the page's stead; without it the browser follows the link. */
  readonly onFollow?: (() => void) | undefined;
}

/** A real link that the page may answer itself; new tab, copy and print stay the browser's. */
export function InnerLink({ href, onFollow, children, ...rest }: InnerLinkProps) {
  const follow = (event: MouseEvent) => {
    if (!onFollow || !isPlainClick(event)) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a href={href} {...rest} onClick={follow}>
      {children}
    </a>
  );
}
