import type { ReactNode } from 'react';
import type { Explanation } from '#queries/explain-error.ts';
import { useSlow } from '#ui/use-slow.ts';
import { ErrorNotice } from '#views/notices/error-notice.tsx';

interface SlowProps {
  /** What to say when it takes long. */
  readonly why: Explanation;
  readonly retry: () => void;
  readonly variant: 'page' | 'inline';
  /** Until then. */
  readonly children?: ReactNode;
}

/** Stands in for what is on its way; when that takes long, says so and what to do. */
export function Slow({ why, retry, variant, children }: SlowProps) {
  const tryAgain = useSlow(retry);
  return (
    <div role="status">
      {tryAgain ? <ErrorNotice {...why} variant={variant} urgent={false} onRetry={tryAgain} /> : children}
    </div>
  );
}
