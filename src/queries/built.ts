import { focusManager, onlineManager } from '@tanstack/react-query';
import { DatasetError } from './dataset-error.ts';

/** Milliseconds. A network that is said to be back may not answer yet, and what was asked before that may fail after it, when nobody asks again. */
const COMING_BACK = 2000;
/** When the network came back last, in milliseconds since 1970. */
let back = -Infinity;
onlineManager.subscribe((online) => {
  if (online) back = Date.now();
});

interface FailedQuery {
  /** `errorUpdatedAt` in milliseconds since 1970. */
  readonly state: { readonly errorUpdatedAt: number };
}

/** What holds for every query: a built dataset does not change under its hashed names. */
export const BUILT = {
  staleTime: Infinity,
  gcTime: Infinity,
  // Without a network a query must fail and say so, not wait in silence; and try again when the network is back.
  networkMode: 'always',
  refetchOnReconnect: () => focusManager.isFocused(),
  // Of what has come, nothing: it is never stale. What has not is asked for again when the reader comes back to the page.
  refetchOnWindowFocus: true,
  retry: (failures: number, error: Error) => mayPass(error) && (failures < 1 || isComingBack()),
  retryDelay: 400,
  // What failed before it was shown is shown as failed, with a way to try again; not fetched once more in silence. Unless the network
  // has come back since: what is shown only now, since its code had failed too, was not there to be asked for again.
  retryOnMount: ({ state }: FailedQuery) => state.errorUpdatedAt < back,
  // Comparing two datasets value by value costs more than painting one.
  structuralSharing: false,
} as const;

function isComingBack(): boolean {
  return Date.now() - back < COMING_BACK;
}

/** True for what another try, right away, can mend; whoever has waited until the time limit is told at once. */
function mayPass(error: Error): boolean {
  if (!(error instanceof DatasetError)) return false;
  const { fault } = error;
  return fault.kind === 'offline' || (fault.kind === 'http' && fault.status >= 500);
}
