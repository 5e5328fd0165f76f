/** Numbers as newspapers print them. */
const figures = new Intl.NumberFormat('en-GB');

/** `12,345` */
export function figure(count: number): string {
  return figures.format(count);
}

/** `1 event`, `12,345 events` */
export function countWords(count: number): string {
  return `${figure(count)} ${count === 1 ? 'event' : 'events'}`;
}
