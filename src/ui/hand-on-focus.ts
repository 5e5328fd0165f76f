/** Where focus goes from something that is about to leave the page: the part of the page that it stood in. */
const PART = 'section, main, dialog > *';

/**
 * Ref for a button that leaves the page once it has been pressed. Were it to take the focus along, a keyboard would begin again at
 * the top of the page.
 */
export function handOnFocus(button: HTMLElement | null): () => void {
  return () => {
    const part = button?.closest<HTMLElement>(PART);
    if (!part || button !== document.activeElement) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  };
}
