import type { Explanation } from '#queries/explain-error.ts';
import { ErrorNotice } from '#views/notices/error-notice.tsx';

interface FailedProps {
  readonly why: Explanation;
  readonly retry: () => void;
  readonly variant?: 'page' | 'inline';
}

/** Something that did not come: why, what to do, and another try where one can help. */
export function Failed({ why, retry, variant = 'page' }: FailedProps) {
  return <ErrorNotice {...why} variant={variant} onRetry={why.retry ? retry : undefined} />;
}
