/**
 * What of a frame can be seen. A frame as high as its content is seldom seen whole, and "in the middle of the window" would be far above or below
 * what its reader looks at. Browsers tell by how much an element is cut off, also by pages of other origins around its own.
 */

/** CSS pixels from each edge of the frame. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Less than this is not enough to read in: then it reaches into what is not seen. */
const ROOM = 320;
/** Milliseconds from one look to the next, while something stands where the reader looks. */
const PACE = 250;
/** What may open something there. */
const TRIGGERS = ['pointerdown', 'keydown', 'focusin', 'message'] as const;

/** @param seen what is not cut off; all in CSS pixels of the frame */
export function edgesOf(seen: { readonly top: number; readonly height: number }, frame: number): Edges {
  const room = Math.min(frame, Math.max(seen.height, ROOM));
  const top = Math.max(0, Math.min(seen.top, frame - room));
  return { top, bottom: Math.max(0, frame - room - top) };
}

/**
 * Tells the styles (`fit.css`) when a reader does something, and as long as something is open. An observer tells of itself only when another share of the
 * page comes into view, and of a frame higher than the window that share stays the same; one that is new always tells.
 *
 * @returns what ends it
 */
export function followSeenPart(root: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const seen = entries.at(-1)?.intersectionRect;
    // Hidden altogether, or scrolled past: nobody looks.
    if (seen && seen.height > 0) tellStyles(root, edgesOf(seen, innerHeight));
    clearTimeout(timer);
    if (document.querySelector('.modal[open], .event-panel')) timer = setTimeout(look, PACE);
  });
  const look = () => {
    observer.observe(root);
  };
  for (const each of TRIGGERS) addEventListener(each, look, true);
  look();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const each of TRIGGERS) removeEventListener(each, look, true);
    for (const name of ['--view-top', '--view-bottom']) root.style.removeProperty(name);
  };
}

function tellStyles({ style }: HTMLElement, { top, bottom }: Edges): void {
  style.setProperty('--view-top', `${String(Math.round(top))}px`);
  style.setProperty('--view-bottom', `${String(Math.round(bottom))}px`);
}
