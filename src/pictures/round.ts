/** Shorter, and the same on every machine. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
