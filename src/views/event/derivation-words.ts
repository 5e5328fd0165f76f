import type { DateBasis } from '#domain/dataset/event-details.ts';
import * as words from '#messages/dating.ts';

/** How long before an outlet's publication, as a sentence: "One day before JNS published." */
export function distanceWords({ fewest, most }: DateBasis['distances'][number], publisher: string): string {
  if (most === 0) return words.thatDay({ publisher });
  if (fewest === 0) return words.atMostBefore({ days: most, publisher });
  if (fewest !== most) return words.betweenBefore({ fewest, most, publisher });
  return words.before({ days: most, publisher });
}
