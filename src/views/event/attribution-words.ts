import { assertNever } from '#base/assert-never.ts';
import type { Evidence } from '#domain/dataset/event-details.ts';

/** Who says so, and whether by name: "Turkish officials, unnamed". An outlet is named above these words already. */
export function attributionWords({ says, attribution }: Pick<Evidence, 'says' | 'attribution'>): string {
  switch (attribution) {
    case 'named':
      return `${says}, on record`;
    case 'unnamed':
      return `${says}, unnamed`;
    case 'anonymous':
      return `${says}, not identified`;
    case 'outlet':
      return 'in the outlet’s own voice';
    default:
      return assertNever(attribution);
  }
}

/** Where the outlet has it from; null where its own voice says that already. */
export function originWords({ ownReporting, origin, attribution }: Evidence): string | null {
  if (!ownReporting) return `relaying ${origin.name}`;
  return attribution === 'outlet' ? null : 'own reporting';
}
