import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Labels } from '#session/large/use-labels.ts';

type Fault = Labels['failed'];

export type OnFault = (part: string, fault: Fault) => void;

/** Titles that could not be had, whichever part of the page lacks them: told once, and asked for again together. */
export function useFaults(): { readonly fault: Fault; readonly onFault: OnFault } {
  const [faults, setFaults] = useState<ReadonlyMap<string, NonNullable<Fault>>>(new Map());
  const onFault = useCallback<OnFault>((part, fault) => {
    setFaults((before) =>
      before.get(part) === (fault ?? undefined) ? before : changed(before, part, fault),
    );
  }, []);
  const fault = useMemo((): Fault => {
    const all = [...faults.values()];
    const [first] = all;
    const retry = () => {
      for (const one of all) one.retry();
    };
    return first ? { ...first, retry } : null;
  }, [faults]);
  return { fault, onFault };
}

function changed(before: ReadonlyMap<string, NonNullable<Fault>>, part: string, fault: Fault) {
  const after = new Map(before);
  if (fault) after.set(part, fault);
  else after.delete(part);
  return after;
}

/** Tells what a part lacks, for as long as the part is there. */
export function useTellFault(part: string, fault: Fault, onFault: OnFault): void {
  useEffect(() => {
    onFault(part, fault);
    return () => {
      onFault(part, null);
    };
  }, [part, fault, onFault]);
}
