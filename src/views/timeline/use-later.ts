import { useCallback, useEffect, useState } from 'react';

/** Something that arrives after the first paint. */
export type Later<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Loads once mounted. `load` is to be a constant; a failure can be tried again. */
export function useLater<T>(load: () => Promise<T>): Later<T> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ readonly value: T } | { readonly failed: number } | null>(null);
  const retry = useCallback(() => {
    setAttempt((last) => last + 1);
  }, []);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => {
        if (current) setState({ value });
      },
      () => {
        if (current) setState({ failed: attempt });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  if (state && 'value' in state) return { kind: 'here', value: state.value };
  return state?.failed === attempt ? { kind: 'failed', retry } : { kind: 'waiting' };
}
