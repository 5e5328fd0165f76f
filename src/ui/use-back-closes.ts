import { useEffect, useEffectEvent, useRef } from 'react';

/** State of an entry of the history that stands for the layer alone. */
const LAYER = 'layer';

/** Whether the layer's entry is the last one: a choice that is made now takes it over, rather than make another. */
export function isLayersEntry(): boolean {
  return history.state === LAYER;
}

interface BackCloses {
  /** Closes the layer, and leaves no entry behind. */
  readonly close: () => void;
  /** Makes a change of the address that Back is not to undo yet. */
  readonly keep: (change: () => void) => void;
}

/**
 * For a layer over the page that is no part of its address: the browser's Back, on a phone the nearest way out, closes it. What was
 * chosen on it stays, for the next Back to undo.
 */
export function useBackCloses(onClose: () => void): BackCloses {
  const kept = useRef('');
  const leave = useEffectEvent(() => {
    if (location.href !== kept.current) history.pushState(null, '', kept.current);
    onClose();
  });
  useEffect(() => {
    kept.current = location.href;
    // The entry may be there from before the page was loaded anew.
    if (!isLayersEntry()) history.pushState(LAYER, '', location.href);
    const listen = () => {
      leave();
    };
    window.addEventListener('popstate', listen);
    return () => {
      window.removeEventListener('popstate', listen);
    };
  }, []);
  return {
    close: () => {
      if (isLayersEntry()) history.back();
      else onClose();
    },
    keep: (change) => {
      change();
      kept.current = location.href;
    },
  };
}
