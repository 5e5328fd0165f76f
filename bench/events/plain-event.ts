/** An event as every timeline can take it. */
export interface PlainEvent {
  readonly id: string;
  readonly title: string;
  /** Minutes since 1970 in UTC. */
  readonly start: number;
  /** The same; equal to `start` where nothing lasts. */
  readonly end: number;
  /** 0 to `LANES` − 1. */
  readonly lane: number;
}

export const LANES = 12;
export const MINUTES_PER_DAY = 1440;

/** Two years from 2024-01-01, in minutes since 1970. */
export const SPAN = { start: 19_723 * MINUTES_PER_DAY, end: (19_723 + 731) * MINUTES_PER_DAY } as const;
