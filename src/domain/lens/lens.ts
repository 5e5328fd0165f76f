/**
 * A lens shows what part of the sources could tell: those published by a day, those of one outlet, or both. Everything follows
 * from which sources are heard; events, sentences and counts are worked out from their evidence alone.
 */
import type { DayNumber } from '../calendar.ts';
import { latestDay } from '../event-date.ts';
import type { SourceLabel } from '../dataset/event-index.ts';

export interface Lens {
  /** Only what was published by the end of this day; null = all. */
  readonly asOf: DayNumber | null;
  /** Ids of the sources that are listened to; empty = all. */
  readonly told: readonly string[];
}

export const NO_LENS: Lens = { asOf: null, told: [] };

export interface Heard {
  readonly lens: Lens;
  /** Ids. */
  readonly sources: ReadonlySet<string>;
  /** The latest possible day of publication of each heard source; null where none is known. */
  readonly published: ReadonlyMap<string, DayNumber | null>;
}

/** Whether it leaves anything out. */
export function isOpen({ asOf, told }: Lens): boolean {
  return asOf !== null || told.length > 0;
}

/** A source counts as published on the latest day that is possible; one that has no such day is not heard on any. */
export function heardThrough(lens: Lens, sources: readonly SourceLabel[]): Heard {
  const { asOf, told } = lens;
  const chosen = sources.filter(({ id }) => told.length === 0 || told.includes(id));
  const dated = chosen.map(({ id, published }) => [id, latestDay(published)] as const);
  const heard = dated.filter(([, day]) => asOf === null || (day !== null && day <= asOf));
  return { lens, sources: new Set(heard.map(([id]) => id)), published: new Map(heard) };
}

/** The days on which something more was known: the latest possible days of publication, each once, in order. */
export function publicationDays(sources: readonly SourceLabel[]): readonly DayNumber[] {
  const days = sources.map(({ published }) => latestDay(published)).filter((day) => day !== null);
  return [...new Set(days)].sort((a, b) => a - b);
}
