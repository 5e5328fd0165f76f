/** Late code, in what is drawn. */
import { useCallback, useEffect, useReducer } from 'react';
import type { LateCode } from '#base/late-code.ts';

/** On its way, here, or not to be had until tried again. */
export type Later<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly retry: () => void };

/**
 * Fetches the code once mounted, also where fetching it ahead of time has failed, and again when the line is back. Unlike `React.lazy`:
 * code that is here is used at once, and a failure can be tried again.
 */
export function useLateCode<T>({ state, preload }: LateCode<T>): Later<T> {
  const [tries, count] = useReducer((last: number) => last + 1, 0);
  const { loaded, failed } = state();
  const isMissing = loaded === null;
  const isTried = tries > 0;
  const retry = useCallback(() => void preload().then(count), [preload]);
  useEffect(() => {
    if (!isMissing) return;
    if (!isTried) retry();
    addEventListener('online', retry);
    return () => {
      removeEventListener('online', retry);
    };
  }, [isMissing, isTried, retry]);
  if (!isMissing) return { kind: 'here', value: loaded };
  return failed && isTried ? { kind: 'failed', retry } : { kind: 'waiting' };
}
