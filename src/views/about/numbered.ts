/** `1 event`, `29 events` */
export function numbered(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
