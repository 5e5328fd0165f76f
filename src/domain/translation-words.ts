import * as words from '#messages/explore.ts';
import type { TimelineInfo } from './dataset/event-index.ts';
import { writtenDayWords } from './day-words.ts';

/** Who answers for the words, where they are not the authors'. */
export function translationWords({ reviewed }: NonNullable<TimelineInfo['translation']>): string {
  if (!reviewed) return words.translated();
  return words.reviewed({ by: reviewed.by, date: writtenDayWords(reviewed.on) });
}
