import { vi } from 'vitest';

/** Time limits that run out when the test says so (until `vi.restoreAllMocks`); gives the function that says so. */
export function ownTimeLimit(): () => void {
  const limit = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  return () => {
    limit.abort(new DOMException('Time is over.', 'TimeoutError'));
  };
}
