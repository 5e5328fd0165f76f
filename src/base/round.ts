/** A number as it stands in a drawing: shorter, and the same on every machine. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
