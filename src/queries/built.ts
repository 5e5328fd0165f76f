import { focusManager } from '@tanstack/react-query';
import { DatasetError } from './dataset-error.ts';

/** What holds for every query: a built dataset does not change under its hashed names. */
export const BUILT = {
  staleTime: Infinity,
  gcTime: Infinity,
  // Without a network a query must fail and say so, not wait in silence; and try again when the network is back.
  networkMode: 'always',
  refetchOnReconnect: () => focusManager.isFocused(),
  // Of what has come, nothing: it is never stale. What has not is asked for again when the reader comes back to the page.
  refetchOnWindowFocus: true,
  retry: (failures: number, error: Error) => failures < 1 && mayPass(error),
  retryDelay: 400,
  // What failed before it was shown is shown as failed, with a way to try again; not fetched once more in silence.
  retryOnMount: false,
  // Comparing two datasets value by value costs more than painting one.
  structuralSharing: false,
} as const;

/** True for what another try, right away, can mend; whoever has waited until the time limit is told at once. */
function mayPass(error: Error): boolean {
  if (!(error instanceof DatasetError)) return false;
  const { fault } = error;
  return fault.kind === 'offline' || (fault.kind === 'http' && fault.status >= 500);
}
