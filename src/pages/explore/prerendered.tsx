import { useLayoutEffect, useRef } from 'react';

/**
 * What the build drew of a part (`data-keep`) stays in its place until the part's code has come. Taken before the first rendering
 * replaces the page's text. Where the address narrows the story, the drawing would tell something else, and is not kept.
 */
const kept = new Map<string, readonly Node[]>();

export function keepPrerendered(): void {
  kept.clear();
  if (document.documentElement.dataset['narrowing'] !== undefined) return;
  for (const part of document.querySelectorAll<HTMLElement>('[data-prerendered] [data-keep]')) {
    kept.set(part.dataset['keep'] ?? '', Array.from(part.childNodes));
  }
}

export function Prerendered({ name }: { readonly name: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...(kept.get(name) ?? []));
  }, [name]);
  return <div ref={place} className={`kept kept--${name}`} inert />;
}
