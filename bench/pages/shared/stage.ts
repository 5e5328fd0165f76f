/** Where the timeline stands. */
export function stage(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#stage');
  if (!found) throw new Error('The page has no stage.');
  return found;
}

/** For timelines whose events are not elements: the first have just been drawn, and will be painted with this frame. */
export function markFirst(): void {
  document.documentElement.dataset['first'] = '';
}

/** “N of M events”, by which the bench sees that a filter or a search is through. */
export function sayShown(shown: number, all: number): void {
  const status = document.querySelector('[role="status"]');
  if (status) status.textContent = `${String(shown)} of ${String(all)} events`;
}
