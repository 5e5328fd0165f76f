/** Parts of a page whose code comes after the first paint, and that say so when it does not come. */
import type { ComponentType, ReactNode } from 'react';
import { explainMissingPart } from '#queries/explain-error.ts';
import { useHoldReady } from '#session/ready.ts';
import { type LateCode, lateCode } from '#base/late-code.ts';
import { useLateCode } from '#ui/use-late-code.ts';
import { Failed } from './failed.tsx';
import { FaultBoundary } from './fault-boundary.tsx';

interface LazyProps<P> {
  readonly props: P;
  /** Stands there until the code has come. */
  readonly waiting?: ReactNode;
  /** The code may turn out to have nothing to show: where it does not come, nothing is said. */
  readonly quiet?: boolean;
}

export interface Lazily<P> extends Pick<LateCode<unknown>, 'preload'> {
  readonly Part: ComponentType<LazyProps<P>>;
}

export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): Lazily<P> {
  const code = lateCode(load);
  return { Part: (given) => <LazyPart {...given} code={code} />, preload: code.preload };
}

interface LazyPartProps<P> extends LazyProps<P> {
  readonly code: LateCode<ComponentType<P>>;
}

function LazyPart<P extends object>({ props, waiting = null, quiet = false, code }: LazyPartProps<P>) {
  const part = useLateCode(code);
  useHoldReady(part.kind === 'waiting');
  if (part.kind === 'waiting') return waiting;
  if (part.kind === 'failed')
    return quiet ? null : <Failed why={explainMissingPart()} retry={part.retry} variant="inline" />;
  return (
    <FaultBoundary variant="inline">
      <part.value {...props} />
    </FaultBoundary>
  );
}
