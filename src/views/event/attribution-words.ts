import type { Evidence } from '#domain/dataset/event-details.ts';
import * as words from '#messages/event.ts';

/** Who says so, and whether by name: "Turkish officials, unnamed". An outlet is named above these words already. */
export function attributionWords({ says, attribution }: Pick<Evidence, 'says' | 'attribution'>): string {
  return words.attribution({ attribution, who: says });
}

/** Where the outlet has it from; null where its own voice says that already. */
export function originWords({ ownReporting, origin, attribution }: Evidence): string | null {
  if (!ownReporting) return words.relaying({ origin: origin.name });
  return attribution === 'outlet' ? null : words.ownReporting();
}
