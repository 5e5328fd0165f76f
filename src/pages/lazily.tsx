/** Parts of a page whose code comes after the first paint, and that say so when it does not come. */
import { type ComponentType, type ReactNode, useEffect, useReducer } from 'react';
import type { Explanation } from '#queries/explain-error.ts';
import { useHoldReady } from '#session/ready.ts';
import { Failed } from './failed.tsx';

interface LazyProps<P> {
  readonly props: P;
  /** Stands there until the code has come. */
  readonly waiting?: ReactNode;
}

export interface Lazily<P> {
  readonly Part: ComponentType<LazyProps<P>>;
  /** Fetches the code ahead of time. Never fails: `Part` tells when there is something to tell. */
  readonly preload: () => Promise<void>;
}

const NOT_FETCHED: Explanation = {
  title: 'Part of this page could not be fetched',
  what: 'No answer came. You may be offline, or the site that publishes this timeline may be.',
  mend: 'Check your connection and try again.',
  retry: true,
};

/** Unlike `React.lazy`: a part whose code is here renders in the same commit, at build too, and a failure can be tried again. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): Lazily<P> {
  let loaded: ComponentType<P> | null = null;
  let failed = false;
  const preload = async () => {
    if (loaded) return;
    try {
      loaded = await load();
      failed = false;
    } catch {
      failed = true;
    }
  };
  return {
    Part: (given) => <LazyPart {...given} state={() => ({ loaded, failed })} preload={preload} />,
    preload,
  };
}

interface LazyPartProps<P> extends LazyProps<P> {
  readonly state: () => { readonly loaded: ComponentType<P> | null; readonly failed: boolean };
  readonly preload: () => Promise<void>;
}

function LazyPart<P extends object>({ props, waiting = null, state, preload }: LazyPartProps<P>) {
  const [, update] = useReducer((count: number) => count + 1, 0);
  const { loaded: Loaded, failed } = state();
  const missing = Loaded === null && !failed;
  useHoldReady(missing);
  useEffect(() => {
    if (missing) void preload().then(update);
  }, [missing, preload]);
  if (Loaded) return <Loaded {...props} />;
  if (!failed) return waiting;
  return <Failed why={NOT_FETCHED} retry={() => void preload().then(update)} variant="inline" />;
}
