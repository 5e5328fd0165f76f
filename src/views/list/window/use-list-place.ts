import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { ListOrigin } from './list-origin.ts';

/** Keeps an eye on where a list lies in the page, as things above it open and close, and on its width. */
export function useListPlace(
  root: RefObject<HTMLElement | null>,
  origin: ListOrigin,
  onWidth: () => void,
): void {
  const width = useRef(0);
  const look = useEffectEvent(() => {
    const rect = root.current?.getBoundingClientRect();
    // On paper it is not laid out, and comes back as it was.
    if (!rect || rect.width === 0) return;
    origin.moveTo(rect.top + scrollY);
    if (width.current !== 0 && rect.width !== width.current) onWidth();
    width.current = rect.width;
  });
  useLayoutEffect(() => {
    look();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => look());
    observer?.observe(document.body);
    if (root.current) observer?.observe(root.current);
    return () => observer?.disconnect();
  }, [root]);
}
