/** One row of the table: what was measured, and whether it keeps within what was promised. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms' | '';
  /** The most that is allowed; null where nothing was promised. */
  readonly limit: number | null;
  /** How it was measured, in a few words. */
  readonly note: string;
}

export function isKept({ value, limit }: Measure): boolean {
  return limit === null || value <= limit;
}

/** The upper middle; 0 for no values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** `12.3 kB`, `48 ms`, `0.004`. */
export function valueWords(value: number, unit: Measure['unit']): string {
  if (unit === 'kB') return `${value.toFixed(1)} kB`;
  if (unit === 'ms') return `${String(Math.round(value))} ms`;
  return String(Math.round(value * 10_000) / 10_000);
}
