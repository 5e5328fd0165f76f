/** `1 event`, `29 events`, `100,000 events` */
export function numbered(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}
