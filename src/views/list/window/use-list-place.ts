import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/** CSS pixels: from the top of the page, and across. */
export interface ListPlace {
  readonly top: number;
  readonly width: number;
}

/** Tells where a list lies in the page, at first and whenever that changes: things above it open and close, windows change their width. */
export function useListPlace(
  root: RefObject<HTMLElement | null>,
  known: ListPlace,
  onPlace: (place: ListPlace) => void,
): void {
  const look = useEffectEvent(() => {
    const rect = root.current?.getBoundingClientRect();
    // On paper it is not laid out, and comes back as it was.
    if (!rect || rect.width === 0) return;
    const place = { top: Math.round(rect.top + scrollY), width: rect.width };
    if (place.top !== known.top || place.width !== known.width) onPlace(place);
  });
  useLayoutEffect(() => {
    look();
  });
  useLayoutEffect(() => {
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => look());
    observer?.observe(document.body);
    if (root.current) observer?.observe(root.current);
    return () => observer?.disconnect();
  }, [root]);
}
