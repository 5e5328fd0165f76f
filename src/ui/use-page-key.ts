import { useEffect, useEffectEvent } from 'react';

/** Hears every key that is pressed anywhere on the page, after whatever has the focus has heard it. */
export function usePageKey(onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      hear(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
