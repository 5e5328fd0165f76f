/** What the picture of a timeline says. */
import { countWords } from '#domain/count-words.ts';
import type { SourceLabel, TimelineInfo } from '#domain/dataset/event-index.ts';
import { partsWords } from '#domain/list-words.ts';
import { formatDayRangeWords } from '#domain/span-words.ts';
import * as words from '#messages/explore.ts';

export interface TimelineWords {
  readonly title: string;
  /** From when to when, how many events, how many sources. */
  readonly counts: string;
  /** Each outlet once. */
  readonly outlets: string;
}

interface Counted {
  readonly timeline: TimelineInfo;
  readonly sources: readonly SourceLabel[];
}

/** @param total number of events */
export function timelineWords({ timeline, sources }: Counted, total: number): TimelineWords {
  const counts = [
    formatDayRangeWords(timeline.span),
    countWords(total),
    words.sources({ count: sources.length }),
  ];
  return {
    title: timeline.title,
    counts: counts.join(' · '),
    outlets: partsWords([...new Set(sources.map(({ publisher }) => publisher))]),
  };
}

/** For those who do not see it. */
export function timelineAlt({ title, counts, outlets }: TimelineWords): string {
  return `${title}. ${counts}. ${outlets}.`;
}
