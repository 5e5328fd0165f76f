import type { EventDetail } from './dataset/event-details.ts';

/** Whether the event rests on this excerpt, so that it can be marked there. */
export function hasPassage({ evidence }: EventDetail, excerptId: string | null): boolean {
  return evidence.some(({ excerpt }) => excerpt === excerptId);
}
