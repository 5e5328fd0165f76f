import type { IconNode } from 'lucide';
import { createElement } from 'react';

interface IconProps {
  /** What to draw: one of lucide's icons. */
  readonly of: IconNode;
  /** Pixels, or a CSS length. */
  readonly size?: number | string;
  readonly className?: string;
}

/** A decorative line drawing; the words beside it say the same. */
export function Icon({ of, size = 16, className }: IconProps) {
  return (
    <svg
      className={className}
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {of.map(([tag, attributes], at) => createElement(tag, { key: at, ...attributes }))}
    </svg>
  );
}
