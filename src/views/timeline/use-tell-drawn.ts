import { useEffect, useEffectEvent } from 'react';

/** Tells once, as soon as it is so. */
export function useTellDrawn(drawn: boolean, onDrawn: (() => void) | undefined): void {
  const tell = useEffectEvent(() => onDrawn?.());
  useEffect(() => {
    if (drawn) tell();
  }, [drawn]);
}
