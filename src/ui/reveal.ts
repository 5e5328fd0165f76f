/** Brings an element into view by the least scrolling, of whatever scrolls around it; nothing moves if it is in view. */
export function reveal(element: Element): void {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Reveals an element and gives it focus, as following a link within the page does. */
export function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  reveal(element);
}

/** Gives focus to what takes none by itself, such as a heading, when the control that had it goes away. */
export function focusAtRest(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}
